import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { IconPlus } from '../../icons';
import { RelationFields, type Relation } from './relation-fields';

const MOST = 30;

/** The relations of a declaration, one below the other, and a way to add one. */
export function RelationList({
  relations,
  reasons,
  onChange,
}: {
  readonly relations: readonly Relation[];
  readonly reasons: Reply<'getDeclaration'>['reasons'];
  readonly onChange: (relations: readonly Relation[]) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {relations.map((relation, at) => (
        <RelationFields
          key={at}
          place={at + 1}
          relation={relation}
          reasons={reasons}
          onChange={(changed) => onChange(relations.with(at, changed))}
          onRemove={() => onChange(relations.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={relations.length >= MOST}
          onClick={() => onChange([...relations, { kind: 'unit', text: '', reasonId: reasons[0]?.id ?? '' }])}
        >
          {t('panels.declaration.add')}
        </Button>
      </div>
    </>
  );
}
