import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { IconAlertTriangle } from '../../icons';
import { StateWord } from '../../patterns/state-word';
import { SHEET_WORDS } from '../../words/sheet-words';
import { SheetCell } from './sheet-cell';
import styles from './sheet-matrix.module.css';

type Progress = Reply<'getProgress'>;
type Pair = { readonly juror: Progress['jurors'][number]; readonly entry: Progress['entries'][number] };
/** A sealed sheet as it was looked at. */
export type Sealed = Pair & { readonly timesReopened: number };

/** Every sheet: films down, jurors across; on a phone the films of each juror, folded. An empty place is nobody's duty. */
export function SheetMatrix({
  progress: { jurors, entries, sheets },
  onReopen,
}: {
  readonly progress: Progress;
  /** Null where nothing may be reopened. */
  readonly onReopen: ((sheet: Sealed) => void) | null;
}): ReactNode {
  const { t } = useTranslation();
  const sheetOf = new Map(sheets.map((sheet) => [`${sheet.jurorId}/${sheet.entryId}`, sheet]));
  const cell = (pair: Pair, withWord = false): ReactNode => {
    const sheet = sheetOf.get(`${pair.juror.jurorId}/${pair.entry.entryId}`);
    if (sheet === undefined) return null;
    return (
      <SheetCell
        sheet={sheet}
        name={pair.juror.name}
        code={pair.entry.code}
        withWord={withWord}
        onReopen={onReopen === null ? null : () => onReopen({ ...pair, timesReopened: sheet.timesReopened ?? 0 })}
      />
    );
  };
  return (
    <>
      <p className="ht-row ht-small">
        {Object.entries(SHEET_WORDS).map(([state, word]) => (
          <StateWord key={state} state={state} word={word} />
        ))}
      </p>
      {onReopen === null ? null : <p className="ht-small ht-soft">{t('jury.reopen.how')}</p>}
      <div className={`ht-wide ${styles['across']}`} role="group" aria-label={t('jury.progress.entries')} tabIndex={0}>
        <table className={`ht-table ${styles['matrix']}`}>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                {t('jury.progress.entry')}
              </th>
              <th scope="col" className="ht-number">
                {t('jury.state.sealed')}
              </th>
              {jurors.map(({ jurorId, name }) => (
                <th key={jurorId} scope="col" className={styles['juror']}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.entryId}>
                <th scope="row" className={`ht-code ${styles['film']}`}>
                  {entry.code}
                </th>
                <td className="ht-number">
                  {entry.short ? (
                    <IconAlertTriangle
                      size={16}
                      role="img"
                      aria-label={t('jury.progress.short')}
                      className={styles['short']}
                    />
                  ) : null}{' '}
                  {entry.sealed} / {entry.owed}
                </td>
                {jurors.map((juror) => (
                  <td key={juror.jurorId} className={styles['place']}>
                    {cell({ juror, entry })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['folded']}>
        {jurors.map((juror) => (
          <details key={juror.jurorId}>
            <summary className={styles['summary']}>
              {juror.name} ({juror.sealed + juror.recused} /{' '}
              {juror.sealed + juror.recused + juror.draft + juror.unscored})
            </summary>
            <ul className={styles['films']}>
              {entries
                .filter((entry) => sheetOf.has(`${juror.jurorId}/${entry.entryId}`))
                .map((entry) => (
                  <li key={entry.entryId} className="ht-between">
                    <span className="ht-code">{entry.code}</span>
                    {cell({ juror, entry }, true)}
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}
