import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/shapes';
import { useFormat } from '../format/use-format';
import { IconAlertTriangle, IconInfoCircle } from '../icons';
import styles from './verdict-list.module.css';

/** One remark about a film: what was measured against what is required, and how to mend it. */
export function FindingRow({
  finding,
  opened = false,
}: {
  readonly finding: Finding;
  /** The hint stands open, where mending is the next thing to do. */
  readonly opened?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  /** Records of before there were words have the plain value alone. */
  const inWords = (value: string | number | null, words: Finding['measuredText']): string | number | null =>
    words === undefined ? value : words && text(words);
  const [measured, required] = [
    inWords(finding.measured, finding.measuredText),
    inWords(finding.required, finding.requiredText),
  ];
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
          {measured === null ? null : (
            <span>
              {t('entry.verdict.measured')}: <b>{measured}</b>
            </span>
          )}
          {required === null ? null : (
            <span>
              {t(stops ? 'entry.verdict.required' : 'entry.verdict.usual')}: <b>{required}</b>
            </span>
          )}
        </p>
        {finding.hint ? (
          <details className={styles['hint']} open={opened}>
            <summary>{t('entry.verdict.howToMend')}</summary>
            <p>{text(finding.hint)}</p>
          </details>
        ) : null}
      </div>
    </div>
  );
}
