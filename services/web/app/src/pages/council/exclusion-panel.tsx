import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { Loaded } from '../../patterns/loaded';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import styles from './council.module.css';
import { ExclusionMotion } from './exclusion-motion';
import type { Exclusions } from './exclusions';
import { ProposeExclusion } from './propose-exclusion';

/** Sheets that the council votes not to count: motions with both rankings, their votes, and a new one. */
export function ExclusionPanel({
  contest,
  council,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
}): ReactNode {
  const exclusions = useApi('listExclusions', { params: { contestId: contest.contestId } });
  return (
    <Loaded answer={exclusions}>{(data) => <PanelBody contest={contest} council={council} exclusions={data} />}</Loaded>
  );
}

function PanelBody({
  contest,
  council,
  exclusions,
}: {
  readonly contest: ContestCard;
  readonly council: Council;
  readonly exclusions: Exclusions;
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const [proposing, setProposing] = useState(false);
  const mayPropose = exclusions.mayChange && council.decision === null && hasRole(me, 'council', 'secretary');
  if (exclusions.motions.length === 0 && !mayPropose) return null;
  return (
    <Section title={t('council.exclusion.title')}>
      <p className="ht-soft">{t('council.exclusion.lead', { percent: exclusions.leaveOutBelowPercent })}</p>
      {exclusions.motions.length === 0 ? <p>{t('council.exclusion.none')}</p> : null}
      <ul className={styles['complaints']}>
        {exclusions.motions.map((motion) => (
          <ExclusionMotion
            key={`${motion.motionId}-${motion.atMs}`}
            contest={contest}
            council={council}
            exclusions={exclusions}
            motion={motion}
          />
        ))}
      </ul>
      {proposing ? (
        <ProposeExclusion
          contest={contest}
          council={council}
          exclusions={exclusions}
          onClose={() => setProposing(false)}
        />
      ) : mayPropose ? (
        <div className="ht-screen">
          <Button variant="default" onClick={() => setProposing(true)}>
            {t('council.exclusion.propose')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
