import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Given, Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconTrash } from '../../icons';
import styles from './relation-fields.module.css';

export type Relation = Given<'declareInterests'>['body']['relations'][number];
const KINDS = ['unit', 'place', 'person'] as const;

/** One declared relation. */
export function RelationFields({
  place,
  relation,
  reasons,
  onChange,
  onRemove,
}: {
  readonly place: number;
  readonly relation: Relation;
  readonly reasons: Reply<'getDeclaration'>['reasons'];
  readonly onChange: (relation: Relation) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <div className={styles['relation']} role="group" aria-label={`${t('panels.declaration.reason')} ${place}`}>
      <NativeSelect
        label={t('panels.declaration.kind')}
        value={relation.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`panels.declaration.kinds.${kind}`) }))}
        onChange={(event) =>
          onChange({ ...relation, kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'unit' })
        }
      />
      <TextInput
        label={t('panels.declaration.text')}
        value={relation.text}
        maxLength={120}
        onChange={(event) => onChange({ ...relation, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('panels.declaration.reason')}
        value={relation.reasonId}
        data={reasons.map(({ id, name }) => ({ value: id, label: text(name) }))}
        onChange={(event) => onChange({ ...relation, reasonId: event.currentTarget.value })}
      />
      <ActionIcon variant="default" size={44} aria-label={t('panels.declaration.remove', { place })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
