import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle, IconArrowRight } from '../../icons';
import { FactList } from '../../patterns/fact-list';
import { AnswerObjection } from './answer-objection';
import { KeyedWord } from './keyed-word';
import styles from './keyed.module.css';
import { ReopenKeyed } from './reopen-keyed';

type Row = Reply<'listKeyedSheets'>['rows'][number];

/** One card per paper sheet: how far, by whom, its scan, and what its juror objects. */
export function KeyedList({
  contestId,
  rows,
  mayKey,
}: {
  readonly contestId: string;
  readonly rows: readonly Row[];
  readonly mayKey: boolean;
}): ReactNode {
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => (
        <li key={`${row.entryId}/${row.jurorId}`}>
          <KeyedCard contestId={contestId} row={row} mayKey={mayKey} />
        </li>
      ))}
    </ul>
  );
}

function KeyedCard({
  contestId,
  row,
  mayKey,
}: {
  readonly contestId: string;
  readonly row: Row;
  readonly mayKey: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [asked, setAsked] = useState<'answer' | 'reopen' | null>(null);
  const { objection, scan } = row;
  const by = (person: { readonly name: string; readonly atMs: number } | null): string =>
    person === null ? t('keyed.nobodyYet') : `${person.name}, ${instant(person.atMs)}`;
  return (
    <div className="ht-stack">
      <div className="ht-between">
        <strong>
          {row.code} · {row.jurorName}
        </strong>
        <KeyedWord state={row.state} />
      </div>
      <FactList
        facts={[
          { name: t('keyed.first'), value: by(row.first) },
          { name: t('keyed.second'), value: by(row.second) },
          {
            name: t('keyed.scan.name'),
            value: scan === null ? t('keyed.scan.none') : `${scan.fileName}, ${scan.byName}`,
          },
        ]}
      />
      {objection === null ? null : (
        <div className={styles['warn']} role="status">
          <IconAlertTriangle size={20} aria-hidden />
          <div>
            <p>
              <strong>{t('keyed.objection.by', { at: instant(objection.atMs) })}</strong> {objection.text}
            </p>
            {objection.answer === null ? (
              mayKey ? (
                <button type="button" className={styles['textButton']} onClick={() => setAsked('answer')}>
                  {t('keyed.objection.answer')}
                </button>
              ) : null
            ) : (
              <p className="ht-small">
                {t('keyed.objection.answered', { name: objection.answer.byName })} {objection.answer.text}
              </p>
            )}
            {row.state === 'sealed' && mayKey ? (
              <button type="button" className={styles['textButton']} onClick={() => setAsked('reopen')}>
                {t('keyed.objection.reopen')}
              </button>
            ) : null}
          </div>
        </div>
      )}
      {row.state !== 'sealed' && mayKey ? (
        <Link
          to="/c/phieu-giay/$entryId/$jurorId"
          params={{ entryId: row.entryId, jurorId: row.jurorId }}
          className={styles['go'] ?? ''}
        >
          {t(row.isMine ? 'keyed.go.mine' : 'keyed.go.second', { code: row.code })}{' '}
          <IconArrowRight size={18} aria-hidden />
        </Link>
      ) : null}
      {asked === 'answer' && objection !== null ? (
        <AnswerObjection contestId={contestId} row={row} objection={objection} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'reopen' ? <ReopenKeyed contestId={contestId} row={row} onClose={() => setAsked(null)} /> : null}
    </div>
  );
}
