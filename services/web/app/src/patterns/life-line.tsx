import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { IconCircleCheck, IconCircleDashed, IconCircleDot } from '../icons';
import styles from './life-line.module.css';

export type LifeStep = {
  readonly key: string;
  readonly when: 'past' | 'now' | 'later';
  readonly title: string;
  readonly atMs: number | null;
  readonly actor?: string | null;
  /** Shown under the present step: its sentence and what can be done. */
  readonly detail?: ReactNode;
};

const ICONS = { past: IconCircleCheck, now: IconCircleDot, later: IconCircleDashed } as const;

/** The one way to show a life: what was, with time and actor; what is, open; what comes, with its date. */
export function LifeLine({ steps, label }: { readonly steps: readonly LifeStep[]; readonly label: string }): ReactNode {
  const { instant } = useFormat();
  const { t } = useTranslation();
  return (
    <ol className={styles['line']} aria-label={label}>
      {steps.map((step) => {
        const Icon = ICONS[step.when];
        return (
          <li
            key={step.key}
            className={`${styles['step']} ${styles[step.when]}`}
            aria-current={step.when === 'now' ? 'step' : undefined}
          >
            <span className={styles['mark']}>
              <Icon size={22} aria-hidden />
            </span>
            <div className={styles['body']}>
              <p className={styles['title']}>
                <span className="ht-hidden">{t(`words.step.${step.when}`)}: </span>
                {step.title}
              </p>
              <p className={styles['meta']}>
                {step.atMs === null ? null : (
                  <time dateTime={new Date(step.atMs).toISOString()}>{instant(step.atMs)}</time>
                )}
                {step.actor ? `${step.atMs === null ? '' : ' · '}${step.actor}` : null}
              </p>
              {step.detail ? <div className={styles['detail']}>{step.detail}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
