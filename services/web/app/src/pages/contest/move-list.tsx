import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestDesk } from '../../api/shapes';
import { useFormat } from '../../format/use-format';

/** Every moved milestone: to when, by whom, why. */
export function MoveList({ moves }: { readonly moves: ContestDesk['moves'] }): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (moves.length === 0) return <p className="ht-soft">{t('contest.noMoves')}</p>;
  return (
    <div className="ht-wide" role="group" aria-label={t('contest.moves')} tabIndex={0}>
      <table className="ht-table ht-cards">
        <thead>
          <tr>
            <th scope="col">{t('contest.column.milestone')}</th>
            <th scope="col">{t('contest.column.to')}</th>
            <th scope="col">{t('contest.column.by')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={`${move.atMs}-${move.milestone}`}>
              <td>
                {t(`words.milestone.${move.milestone as 'closeAtMs'}`)}
                <p className="ht-small ht-soft">{move.reason}</p>
              </td>
              <td data-label={t('contest.column.to')}>{instant(move.toAtMs)}</td>
              <td className="ht-line" data-label={t('contest.column.by')}>
                {move.byName}
                <p className="ht-small ht-soft">{instant(move.atMs)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
