import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { IconTrophy } from '../../icons';
import { Section } from '../../patterns/section';
import { AwardList } from './award-list';
import styles from './council.module.css';

/** What was decided, by whom and when, how far it counts, and the editions it has replaced. */
export function CouncilDecision({
  council,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { decision, complaints } = council;
  if (decision === null) return null;
  const isFinal = decision.stage === 'final';
  return (
    <Section
      title={t('council.decision.title')}
      aside={
        <span className={styles['stage']} data-stage={decision.stage}>
          <IconTrophy size={20} aria-hidden /> {t(`council.stage.${decision.stage}`)}
        </span>
      }
    >
      <p>
        {t('council.stage.proposedBy', { name: decision.proposedByName })}{' '}
        {t('council.decision.by', { name: decision.byName, at: instant(decision.atMs) })}
        {decision.finalAtMs === null ? null : (
          <>
            <br />
            {t('council.stage.finalBy', { name: decision.finalByName ?? '', at: instant(decision.finalAtMs) })}
          </>
        )}
      </p>
      {isFinal || complaints.closeAtMs === null ? null : (
        <p role="status">
          {complaints.isOver
            ? t('council.stage.over')
            : t('council.stage.until', { at: instant(complaints.closeAtMs) })}
        </p>
      )}
      {decision.edition > 1 ? <p>{t('council.stage.edition', { edition: decision.edition })}</p> : null}
      <AwardList council={council} contest={contest} awarded={decision} />
      {decision.earlier.map((edition) => (
        <details key={edition.decisionId} className={styles['earlier']}>
          <summary>{t('council.stage.earlier', { at: instant(edition.atMs) })}</summary>
          <AwardList council={council} contest={contest} awarded={edition} />
        </details>
      ))}
    </Section>
  );
}
