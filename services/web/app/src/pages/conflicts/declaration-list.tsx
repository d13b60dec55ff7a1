import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { FactList } from '../../patterns/fact-list';

type Conflicts = Reply<'listConflicts'>;

/** Who has declared, and what. */
export function DeclarationList({
  jurors,
  reasons,
}: {
  readonly jurors: Conflicts['jurors'];
  readonly reasons: Conflicts['reasons'];
}): ReactNode {
  const { t } = useTranslation();
  const { instant, text } = useFormat();
  const reasonOf = (id: string): string => {
    const reason = reasons.find((one) => one.id === id);
    return reason === undefined ? id : text(reason.name);
  };
  return (
    <FactList
      facts={jurors.map(({ name, declaration }) => ({
        name,
        value:
          declaration === null ? (
            t('panels.conflicts.notDeclared')
          ) : (
            <>
              {t('panels.conflicts.declared', { at: instant(declaration.atMs) })} ·{' '}
              {t('panels.conflicts.relationCount', { count: declaration.relations.length })}
              {declaration.paper === null ? '' : ` · ${t('keyed.declarations.fromPaper')}`}
              {declaration.relations.map((relation, at) => (
                <p key={at} className="ht-small">
                  {t(`panels.declaration.kinds.${relation.kind}`)}: {relation.text} ({reasonOf(relation.reasonId)})
                </p>
              ))}
            </>
          ),
      }))}
    />
  );
}
