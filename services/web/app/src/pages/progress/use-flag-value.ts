import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';

/** A flag's number with its unit, short enough for a table. */
export function useFlagValue(): (flag: Pick<Reply<'listFlags'>['rows'][number], 'value' | 'unit'>) => string {
  const { t } = useTranslation();
  const { score, percent } = useFormat();
  return ({ value, unit }) => {
    if (unit === 'percent') return percent(value / 100);
    if (unit === 'points') return t('judging.flags.points', { points: score(value) });
    return t('judging.flags.films', { count: value });
  };
}
