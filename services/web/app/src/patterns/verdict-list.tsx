import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/shapes';
import { IconCircleCheck, IconCircleX, IconHourglass } from '../icons';
import { FindingRow } from './finding-row';
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
        <FindingRow key={`${finding.code} ${finding.measured}`} finding={finding} />
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
