import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import styles from './calibration.module.css';

type Round = Reply<'getCalibration'>;

/** What all gave an anchor film, by criterion: every mark as a point on the criterion's scale, mine and the reference named. */
export function AnchorOutcome({
  outcome,
  rubric,
  own,
}: {
  readonly outcome: NonNullable<Round['outcome']>[number] | null;
  readonly rubric: Round['rubric'];
  readonly own: Readonly<Record<string, number>>;
}): ReactNode {
  const { t } = useTranslation();
  const { text, score } = useFormat();
  if (outcome === null) return null;
  return (
    <div className="ht-wide" tabIndex={0} role="group" aria-label={t('calibration.outcome')}>
      <table className="ht-table ht-cards">
        <caption className={styles['caption']}>{t('calibration.outcome')}</caption>
        <thead>
          <tr>
            <th>{t('calibration.criterion')}</th>
            <th className="ht-number">{t('calibration.mine')}</th>
            <th className="ht-number">{t('calibration.reference')}</th>
            <th>{t('calibration.all')}</th>
            <th>{t('calibration.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.map((criterion) => {
            const given = outcome.given.find(({ criterionId }) => criterionId === criterion.id)?.marks ?? [];
            return (
              <tr key={criterion.id}>
                <td>{text(criterion.name)}</td>
                <td className="ht-number" data-label={t('calibration.mine')}>
                  {score(own[criterion.id] ?? 0)}
                </td>
                <td className="ht-number" data-label={t('calibration.reference')}>
                  {score(outcome.reference[criterion.id] ?? 0)}
                </td>
                <td className="ht-line">
                  <span className={styles['scale']} aria-hidden>
                    {given.map((mark, at) => (
                      <i key={at} style={{ left: `${(mark / criterion.max) * 100}%` }} />
                    ))}
                  </span>
                  <span className="ht-small ht-soft">{given.map((mark) => score(mark)).join(' · ')}</span>
                </td>
                <td className="ht-small ht-line">{outcome.reasons[criterion.id] ?? ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
