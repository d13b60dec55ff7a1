import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/shapes';
import { useFormat } from '../format/use-format';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHourglass, IconInfoCircle } from '../icons';
import styles from './verdict-list.module.css';

type Verdict = 'accepted' | 'must-fix' | 'unprocessable' | null;

/** One row per finding: what was measured against what is required, and how to mend it. All green is one line, not twenty. */
export function VerdictList({
  verdict,
  findings,
}: {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}): ReactNode {
  const { t } = useTranslation();
  if (verdict === null) {
    return <Line tone="brand" icon={<IconHourglass size={20} aria-hidden />} words={t('entry.verdict.running')} />;
  }
  const ordered = [...findings].sort(
    (one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'),
  );
  return (
    <div className={styles['list']}>
      {verdict === 'accepted' ? (
        <Line tone="ok" icon={<IconCircleCheck size={20} aria-hidden />} words={t('entry.verdict.accepted')} />
      ) : (
        <Line tone="stop" icon={<IconCircleX size={20} aria-hidden />} words={t(`entry.verdict.${verdict}`)} />
      )}
      {ordered.map((finding) => (
        <Row key={finding.code} finding={finding} />
      ))}
    </div>
  );
}

function Line({
  tone,
  icon,
  words,
}: {
  readonly tone: string;
  readonly icon: ReactNode;
  readonly words: string;
}): ReactNode {
  return (
    <p className={`${styles['line']} ${styles[tone]}`}>
      {icon}
      {words}
    </p>
  );
}

function Row({ finding }: { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const stops = finding.severity === 'must-fix';
  const Icon = stops ? IconAlertTriangle : IconInfoCircle;
  return (
    <div className={`${styles['row']} ${stops ? styles['stops'] : ''}`}>
      <Icon size={20} aria-hidden />
      <div>
        <p>
          <strong>{t(stops ? 'entry.verdict.mustFix' : 'entry.verdict.notice')}</strong> {text(finding.text)}
        </p>
        <p className={styles['measure']}>
          {finding.measured === null ? null : (
            <span>
              {t('entry.verdict.measured')}: <b>{finding.measured}</b>
            </span>
          )}
          {finding.required === null ? null : (
            <span>
              {t('entry.verdict.required')}: <b>{finding.required}</b>
            </span>
          )}
        </p>
        {finding.hint ? (
          <details className={styles['hint']}>
            <summary>{t('entry.verdict.howToMend')}</summary>
            <p>{text(finding.hint)}</p>
          </details>
        ) : null}
      </div>
    </div>
  );
}
