import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';

type Progress = Reply<'getProgress'>;

/** How many sheets each film has. */
export function EntryTable({
  entries,
  jurors,
}: {
  readonly entries: Progress['entries'];
  readonly jurors: number;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="ht-wide" role="group" aria-label={t('jury.progress.entries')} tabIndex={0}>
      <table className="ht-table ht-narrow">
        <thead>
          <tr>
            <th scope="col">{t('jury.progress.entry')}</th>
            <th scope="col" className="ht-number">
              {t('jury.state.sealed')}
            </th>
            <th scope="col" className="ht-number">
              {t('jury.state.recused')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.entryId}>
              <td className="ht-code">{entry.code}</td>
              <td className="ht-number">
                {entry.sealed} / {jurors}
              </td>
              <td className="ht-number">{entry.recused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
