import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconAlertTriangle } from '../../icons';
import styles from './log.module.css';

type Line = Reply<'listAudit'>['lines'][number];

/** The lines under the day on which they were done. */
export function LogDays({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { day } = useFormat();
  const days = new Map<string, readonly Line[]>();
  for (const line of lines) days.set(day(line.atMs), [...(days.get(day(line.atMs)) ?? []), line]);
  return (
    <div className="ht-stack">
      {[...days].map(([name, own]) => (
        <section key={name} className="ht-card" aria-label={name}>
          <h2 className={styles['day']}>{name}</h2>
          <ol className={styles['lines']}>
            {own.map((line) => (
              <LogLine key={line.lineId} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LogLine({ line: { atMs, action, entry, byName, reason, unsure } }: { readonly line: Line }): ReactNode {
  const { t } = useTranslation();
  const { clock } = useFormat();
  return (
    <li>
      <time dateTime={new Date(atMs).toISOString()}>{clock(atMs)}</time>
      <div>
        <p>
          <strong>{t(`log.action.${action}`)}</strong>
          {entry === null ? null : (
            <>
              {': '}
              <Link to="/c/so-loai/$entryId" params={{ entryId: entry.entryId }}>
                <span className={styles['code']}>{entry.code}</span> {entry.title}
              </Link>
            </>
          )}
        </p>
        {reason ? <p className={styles['reason']}>{reason}</p> : null}
        {unsure ? (
          <p className={styles['unsure']}>
            <IconAlertTriangle size={18} aria-hidden />
            <span>{t('log.unsure')}</span>
          </p>
        ) : null}
        <p className="ht-small ht-soft">{byName}</p>
      </div>
    </li>
  );
}
