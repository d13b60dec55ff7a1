import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useFormat } from '../../format/use-format';
import { Section } from '../../patterns/section';

/** Who sealed after watching less than the contest asks for: a question for the secretary to ask, without a mark. */
export function WatchFlags({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const { percent, instant } = useFormat();
  const flags = useApi('listWatchFlags', { params: { contestId } }, { everyMs: 60_000 });
  const rows = flags.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t('judging.watch.flags')}>
      <p className="ht-small ht-soft">
        {t('judging.watch.flagsLead', { percent: percent((flags.data?.flagBelowPercent ?? 0) / 100) })}
      </p>
      <div className="ht-wide" tabIndex={0} role="group" aria-label={t('judging.watch.flags')}>
        <table className="ht-table">
          <thead>
            <tr>
              <th>{t('jury.progress.juror')}</th>
              <th>{t('jury.progress.entry')}</th>
              <th className="ht-number">{t('judging.watch.share')}</th>
              <th>{t('judging.watch.sealedAt')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.entryId}/${row.jurorId}`}>
                <td>{row.jurorName}</td>
                <td>{row.code}</td>
                <td className="ht-number">{percent(row.watchedPercent / 100)}</td>
                <td>{instant(row.sealedAtMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
