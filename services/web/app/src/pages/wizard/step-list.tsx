import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCircleCheck, IconCircleDashed } from '../../icons';
import type { Missing } from './list-missing';
import { STEPS, type Step } from './steps';
import styles from './wizard.module.css';

/** All steps, reachable in any order; a step without gaps carries its tick. */
export function StepList({
  step: current,
  missing,
  contestId,
  entryId,
}: {
  readonly step: Step;
  readonly missing: readonly Missing[];
  readonly contestId: string;
  readonly entryId: string;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('wizard.steps')} className="ht-screen">
      <ol className={styles['steps']}>
        {STEPS.map((step, index) => {
          const isFull = step !== 'nop-bai' && !missing.some((gap) => gap.step === step);
          const Icon = isFull ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={step} style={{ flex: '1 0 auto' }}>
              <Link
                to="/du-thi/$contestId/$entryId"
                params={{ contestId, entryId }}
                search={{ buoc: step }}
                className={`${styles['step']} ${isFull ? styles['full'] : ''} ${step === current ? styles['current'] : ''}`}
                activeProps={{ 'aria-current': step === current ? 'step' : undefined }}
                aria-current={step === current ? 'step' : undefined}
                aria-label={`${index + 1}. ${t(`wizard.step.${step}`)}${isFull ? ` (${t('wizard.stepFull')})` : ''}`}
              >
                <Icon size={18} aria-hidden />
                {index + 1}.<span>{t(`wizard.step.${step}`)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
