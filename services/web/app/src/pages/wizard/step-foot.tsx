import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconArrowLeft, IconArrowRight } from '../../icons';
import { STEPS, type Step } from './steps';

/** One step back, one on. */
export function StepFoot({
  step,
  contestId,
  entryId,
}: {
  readonly step: Step;
  readonly contestId: string;
  readonly entryId: string;
}): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  const go = (buoc: Step): void =>
    void navigate({ to: '/du-thi/$contestId/$entryId', params: { contestId, entryId }, search: { buoc } });
  return (
    <div className="ht-between">
      {before ? (
        <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => go(before)}>
          {t(`wizard.step.${before}`)}
        </Button>
      ) : (
        <span />
      )}
      {after ? (
        <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => go(after)}>
          {t('wizard.next', { step: t(`wizard.step.${after}`) })}
        </Button>
      ) : null}
    </div>
  );
}
