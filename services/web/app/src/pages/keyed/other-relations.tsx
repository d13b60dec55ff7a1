import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';

/** What the other person read, where the two differ or the contest compares; nothing once both agree. */
export function OtherRelations({ paper }: { readonly paper: Reply<'getKeyedDeclaration'> }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { other, state, reasons } = paper;
  if (other === null || state === 'declared') return null;
  const reasonOf = (id: string): string => {
    const reason = reasons.find((one) => one.id === id);
    return reason === undefined ? id : text(reason.name);
  };
  const said = other.map(
    (relation) =>
      `${t(`panels.declaration.kinds.${relation.kind}`)}: ${relation.text} (${reasonOf(relation.reasonId)})`,
  );
  return (
    <p className="ht-small">
      {t('keyed.form.other', { value: said.length === 0 ? t('keyed.declarations.none') : said.join('; ') })}
    </p>
  );
}
