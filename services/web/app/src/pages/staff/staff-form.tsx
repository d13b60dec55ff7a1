import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Given, Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Dialog } from '../../patterns/dialog';
import { ErrorPanel } from '../../patterns/error-panel';
import { sayDone } from '../../patterns/say-done';

export type StaffDraft = Given<'saveStaffAccount'>['body'];
const OFFERED = ['screener', 'secretary', 'juror', 'council', 'publisher', 'auditor', 'operator'] as const;

/** One staff account; tells at once when the person is an author of an entry. */
export function StaffForm({
  contestId,
  localities,
  person,
  onClose,
}: {
  readonly contestId: string;
  readonly localities: readonly { readonly id: string; readonly name: string }[];
  readonly person: StaffDraft;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [draft, setDraft] = useState<StaffDraft>(person);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [conflicts, setConflicts] = useState<Reply<'saveStaffAccount'>['conflicts']>([]);
  const save = useSend('saveStaffAccount', ['listStaffAccounts']);
  const put = (part: Partial<StaffDraft>): void => setDraft({ ...draft, ...part });

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (draft.name.trim().length < 2 || !draft.email.includes('@') || draft.roles.length === 0) {
      setComplaint(t('staff.incomplete'));
      return;
    }
    setComplaint(null);
    const { name, email, title, unitName, phone, localityId, roles } = draft;
    const saved = await save.mutateAsync({
      params: { contestId },
      body: { name, email, title, unitName, phone, localityId, roles },
    });
    sayDone(t('staff.saved', { name }));
    if (saved.conflicts.length === 0) onClose();
    else setConflicts(saved.conflicts);
  };

  return (
    <Dialog opened onClose={onClose} title={person.email ? t('staff.edit') : t('staff.add')}>
      <form className="ht-stack" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <TextInput
          label={t('wizard.who.fullName')}
          value={draft.name}
          maxLength={120}
          data-autofocus
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('wizard.who.email')}
          type="email"
          value={draft.email}
          maxLength={200}
          readOnly={person.email !== ''}
          onChange={(event) => put({ email: event.currentTarget.value })}
        />
        <TextInput
          label={t('staff.position')}
          value={draft.title}
          maxLength={120}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('staff.unit')}
          value={draft.unitName}
          maxLength={200}
          onChange={(event) => put({ unitName: event.currentTarget.value })}
        />
        <TextInput
          label={t('wizard.who.phone')}
          description={t('staff.forConflicts')}
          type="tel"
          value={draft.phone ?? ''}
          maxLength={30}
          onChange={(event) => put({ phone: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('staff.locality')}
          value={draft.localityId ?? ''}
          data={[{ value: '', label: '–' }, ...localities.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => put({ localityId: event.currentTarget.value })}
        />
        <Checkbox.Group
          label={t('staff.roles')}
          value={[...draft.roles]}
          onChange={(roles) => put({ roles: OFFERED.filter((role) => roles.includes(role)) })}
        >
          <div className="ht-stack" style={{ gap: 10, paddingTop: 8 }}>
            {OFFERED.map((role) => (
              <Checkbox key={role} value={role} label={t(`words.role.${role}`)} />
            ))}
          </div>
        </Checkbox.Group>
        {complaint ? (
          <p role="alert" style={{ color: 'var(--ht-stop)' }}>
            {complaint}
          </p>
        ) : null}
        {conflicts.length > 0 ? (
          <div role="alert" className="ht-stack">
            <strong>{t('staff.conflicts')}</strong>
            {conflicts.map((conflict) => (
              <p key={conflict.code}>
                {conflict.code}: {text(conflict.text)}
              </p>
            ))}
          </div>
        ) : null}
        {save.error ? <ErrorPanel error={save.error} /> : null}
        <Button type="submit" loading={save.isPending}>
          {t('staff.save')}
        </Button>
      </form>
    </Dialog>
  );
}
