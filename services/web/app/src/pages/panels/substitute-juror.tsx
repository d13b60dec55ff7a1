import { Checkbox, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useSend } from '../../api/use-api';
import { ConfirmDialog } from '../../patterns/confirm-dialog';
import { sayDone } from '../../patterns/say-done';

/** The secretary hands an absent juror's films over, with a reason; the service keeps what is sealed. */
export function SubstituteJuror({
  contestId,
  plan,
  onClose,
}: {
  readonly contestId: string;
  readonly plan: Reply<'getPanelPlan'>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { jurors, standing } = plan;
  const [from, setFrom] = useState<string>(jurors[0]?.jurorId ?? '');
  const [to, setTo] = useState<string>(jurors.at(-1)?.jurorId ?? '');
  const own = standing.filter(({ jurorIds }) => jurorIds.some((jurorId) => jurorId === from));
  const [left, setLeft] = useState<readonly string[]>([]);
  const entryIds = own.map(({ entryId }) => entryId).filter((entryId) => !left.includes(entryId));
  const send = useSend('substituteJuror', ['getPanelPlan', 'getChaseList', 'getProgress']);
  const save = async (reason: string): Promise<void> => {
    const body = { toJurorId: to, entryIds, reason };
    const { moved, kept } = await send.mutateAsync({ params: { contestId, jurorId: from }, body });
    sayDone(t('panels.plan.substituted', { moved: moved.length, kept: kept.length }));
    onClose();
  };
  const people = jurors.map(({ jurorId, name }) => ({ value: jurorId, label: name }));
  return (
    <ConfirmDialog
      opened
      title={t('panels.plan.substitute')}
      doLabel={t('panels.plan.substituteDo')}
      reasonLabel={t('words.reason')}
      busy={send.isPending}
      error={send.error}
      onConfirm={(reason) => void save(reason).catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('panels.plan.substituteWhat')}</p>
      <NativeSelect
        label={t('panels.plan.from')}
        value={from}
        data={people}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('panels.plan.to')}
        value={to}
        data={people.filter(({ value }) => value !== from)}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={t('panels.plan.works')}
        value={entryIds}
        onChange={(chosen) => setLeft(own.map(({ entryId }) => entryId).filter((entryId) => !chosen.includes(entryId)))}
      >
        <div className="ht-row" style={{ flexWrap: 'wrap', paddingTop: 8 }}>
          {own.map(({ entryId, code }) => (
            <Checkbox key={entryId} value={entryId} label={code} />
          ))}
        </div>
      </Checkbox.Group>
    </ConfirmDialog>
  );
}
