import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import styles from './keyed.module.css';

type Sheet = Reply<'getKeyedSheet'>;

/** What the other person read in a field: where the two differ, or where the contest compares field by field. */
export function DifferenceNote({ sheet, field }: { readonly sheet: Sheet; readonly field: string }): ReactNode {
  const { t } = useTranslation();
  const { score } = useFormat();
  const { other, differing } = sheet;
  const differs = differing.includes(field);
  if (other === null || (!differs && sheet.own !== null)) return null;
  const mark = other.marks[field];
  const value =
    field === 'watchedPercent'
      ? `${other.watchedPercent}%`
      : field === 'note'
        ? other.note || t('keyed.form.noNote')
        : mark === undefined
          ? '–'
          : score(mark);
  return (
    <p className={differs ? styles['differs'] : 'ht-small'}>
      {differs ? <IconAlertTriangle size={16} aria-hidden /> : null} {t('keyed.form.other', { value })}
    </p>
  );
}
