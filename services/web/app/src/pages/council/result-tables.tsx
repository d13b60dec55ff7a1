import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Council } from '../../api/shapes';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { InteractionTie } from './interaction-tie';
import { InteractionTable } from './interaction-table';
import { PassedOver } from './passed-over';
import { PrintButton } from './print-button';
import { RankingTable } from './ranking-table';
import { TalkPart } from './talk-part';
import { TieList } from './tie-list';

/** What lies before the council: open ties, the jury's result, and apart from it the frozen interaction. */
export function ResultTables({
  council: data,
  contest,
}: {
  readonly council: Council;
  readonly contest: ContestCard;
}): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <TalkPart council={data} />
      {data.openTies.length > 0 ? (
        <TieList council={data} contest={contest} maySettle={hasRole(me, 'secretary')} />
      ) : null}
      {data.ranking.length > 0 ? (
        <Section title={t('council.ranking.title')} aside={<PrintButton />}>
          <RankingTable council={data} />
        </Section>
      ) : null}
      {data.interaction ? (
        <Section title={t('council.interaction.title')}>
          <PassedOver council={data} contest={contest} />
          <InteractionTie council={data} contest={contest} />
          <InteractionTable interaction={data.interaction} ranking={data.ranking} contest={contest} />
        </Section>
      ) : null}
    </>
  );
}
