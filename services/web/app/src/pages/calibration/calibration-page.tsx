import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/use-api';
import { useContest } from '../../contest/use-contest';
import { IconArrowLeft } from '../../icons';
import { EmptyState } from '../../patterns/empty-state';
import { PageHead } from '../../patterns/page-head';
import { FirstThings } from '../judging/first-things';
import { AnchorFilm } from './anchor-film';
import { AnchorOutcome } from './anchor-outcome';
import styles from './calibration.module.css';

/** The calibration round: anchor films scored first, then what the whole jury gave them, without a name. */
export function CalibrationPage(): ReactNode {
  const { t } = useTranslation();
  const { contest } = useContest();
  const contestId = contest?.contestId ?? '';
  const round = useApi('getCalibration', { params: { contestId } }, { enabled: contest !== null, everyMs: 30_000 });
  return (
    <>
      <Link to="/c/cham" className="ht-back">
        <IconArrowLeft size={18} aria-hidden /> {t('jury.title')}
      </Link>
      <FirstThings answer={round}>
        {(shown) => (
          <>
            <PageHead title={t('calibration.title')} lead={t('calibration.lead')} />
            {shown.anchors.length === 0 ? (
              <EmptyState title={t('calibration.empty')}>{t('calibration.emptyNext')}</EmptyState>
            ) : (
              <div className="ht-stack">
                <p className={styles['together']} role="status">
                  {shown.outcome === null
                    ? t('calibration.waits', { done: shown.jurorsDone, all: shown.jurors })
                    : t('calibration.open')}
                </p>
                {shown.anchors.map((anchor, place) => (
                  <section
                    key={anchor.entryId}
                    className="ht-card"
                    aria-label={t('calibration.film', { place: place + 1 })}
                  >
                    <AnchorFilm contestId={contestId} anchor={anchor} round={shown} place={place + 1} />
                    <AnchorOutcome
                      outcome={shown.outcome?.find(({ entryId }) => entryId === anchor.entryId) ?? null}
                      rubric={shown.rubric}
                      own={anchor.marks}
                    />
                  </section>
                ))}
              </div>
            )}
          </>
        )}
      </FirstThings>
    </>
  );
}
