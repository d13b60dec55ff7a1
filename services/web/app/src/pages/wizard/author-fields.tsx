import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorForm, PublicDefinition } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconTrash } from '../../icons';
import { GuardianFields } from './guardian-fields';
import { needsGuardian } from './needs-guardian';
import styles from './wizard.module.css';
import { YearField } from './year-field';

const LOCALITY_KINDS = ['city', 'district', 'commune', 'ward'];

/** One author; unit and locality are asked for where the category needs them. */
export function AuthorFields({
  place,
  author,
  alone,
  definition,
  thisYear,
  onChange,
  onLead,
  onRemove,
}: {
  readonly place: number;
  readonly author: AuthorForm;
  readonly alone: boolean;
  readonly definition: PublicDefinition;
  readonly thisYear: number;
  readonly onChange: (part: Partial<AuthorForm>) => void;
  readonly onLead: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const unitList = useId();
  const { categories } = definition.eligibility;
  const category = categories.find((one) => one.id === author.category);
  const localities = definition.units.register.filter((unit) => LOCALITY_KINDS.includes(unit.kind));
  const units = definition.units.register.filter((unit) => !LOCALITY_KINDS.includes(unit.kind));

  return (
    <fieldset className={styles['person']}>
      <legend>{alone ? t('wizard.who.you') : t('wizard.who.person', { place })}</legend>
      <div className={styles['two']}>
        <TextInput
          label={t('wizard.who.fullName')}
          value={author.fullName}
          autoComplete={place === 1 ? 'name' : 'off'}
          maxLength={120}
          onChange={(event) => onChange({ fullName: event.currentTarget.value })}
        />
        <YearField year={author.birthYear} onChange={(birthYear) => onChange({ birthYear })} />
      </div>
      <NativeSelect
        label={t('wizard.who.category')}
        value={author.category}
        data={[
          { value: '', label: t('wizard.choose') },
          ...categories.map((one) => ({ value: one.id, label: text(one.name) })),
        ]}
        onChange={(event) => onChange({ category: event.currentTarget.value })}
      />
      <TextInput
        label={category?.needsUnit ? t('wizard.who.unit') : t('wizard.optional', { what: t('wizard.who.unit') })}
        value={author.unitName}
        maxLength={200}
        list={unitList}
        onChange={(event) => onChange({ unitName: event.currentTarget.value })}
      />
      <datalist id={unitList}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
      <NativeSelect
        label={
          category?.needsLocality ? t('wizard.who.locality') : t('wizard.optional', { what: t('wizard.who.locality') })
        }
        value={author.localityId}
        data={[
          { value: '', label: t('wizard.choose') },
          ...localities.map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
        onChange={(event) => onChange({ localityId: event.currentTarget.value })}
      />
      <div className={styles['two']}>
        <TextInput
          label={t('wizard.who.phone')}
          type="tel"
          autoComplete={place === 1 ? 'tel' : 'off'}
          maxLength={30}
          value={author.phone}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('wizard.who.email')}
          type="email"
          autoComplete={place === 1 ? 'email' : 'off'}
          maxLength={200}
          value={author.email}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
      </div>
      {needsGuardian(author, definition, thisYear) ? <GuardianFields author={author} onChange={onChange} /> : null}
      {alone ? null : (
        <div className="ht-between">
          <Radio label={t('wizard.who.leader')} checked={author.isLeader} onChange={onLead} />
          <Button variant="subtle" color="stop" leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>
            {t('wizard.who.remove', { name: author.fullName || t('wizard.who.person', { place }) })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
