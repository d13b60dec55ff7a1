import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { IconArrowRight, IconTarget } from '../../icons';
import styles from './calibration.module.css';

/** The calibration round at the head of the queue; nothing where the contest has none. */
export function CalibrationCard({ contestId }: { readonly contestId: string }): ReactNode {
  const { t } = useTranslation();
  const round = useApi('getCalibration', { params: { contestId } });
  if (!round.data || (round.data.anchors.length === 0 && !round.data.required)) return null;
  const { anchors, required, outcome } = round.data;
  const done = anchors.filter(({ state }) => state === 'sealed').length;
  const isDone = anchors.length > 0 && done === anchors.length;
  return (
    <section className={styles['card']} aria-label={t('calibration.title')}>
      <IconTarget size={24} aria-hidden />
      <div className={styles['cardWords']}>
        <p>
          <strong>{t('calibration.title')}</strong>: {t('judging.queue.progress', { done, all: anchors.length })}
        </p>
        <p className="ht-small ht-soft">
          {outcome !== null
            ? t('calibration.open')
            : required && !isDone
              ? t('calibration.first')
              : t('calibration.optional')}
        </p>
      </div>
      <Link to="/c/cham/hieu-chuan" className="ht-back">
        {t('calibration.go')} <IconArrowRight size={18} aria-hidden />
      </Link>
    </section>
  );
}
