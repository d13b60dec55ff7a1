import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestCard, Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { hasRole, useMe } from '../../session/use-me';
import { AgreementFacts } from './agreement-facts';
import { BorderList } from './border-list';
import { FlagFacts } from './flag-facts';
import { JurorFacts } from './juror-facts';
import { LookRequests } from './look-requests';
import { NextViewings } from './next-viewings';
import { OddMarks } from './odd-marks';
import { RankChart } from './rank-chart';
import { RankTable } from './rank-table';
import { StopWord } from './stop-word';

export function DiagnosticsOf({ contest }: { readonly contest: ContestCard }): ReactNode {
  const given = { params: { contestId: contest.contestId } };
  const diagnostics = useApi('getDiagnostics', given);
  return <Loaded answer={diagnostics}>{(data) => <View contest={contest} seen={data} />}</Loaded>;
}

function View({ contest, seen }: { readonly contest: ContestCard; readonly seen: Reply<'getDiagnostics'> }): ReactNode {
  const { t } = useTranslation();
  const isSecretary = hasRole(useMe(), 'secretary');
  return (
    <>
      <PageHead title={t('diagnostics.title')} lead={<p>{t('diagnostics.lead')}</p>} />
      <div className="ht-stack">
        {seen.ready ? <StopWord seen={seen} /> : null}
        {isSecretary && !seen.ready ? <NextViewings contestId={contest.contestId} /> : null}
        {isSecretary && !seen.ready ? <LookRequests contestId={contest.contestId} /> : null}
        {!seen.ready ? (
          <EmptyState title={t('diagnostics.closed.title')}>{t('diagnostics.closed.why')}</EmptyState>
        ) : (
          <>
            <BorderList seen={seen} />
            <RankChart films={seen.films} />
            <RankTable films={seen.films} />
            <JurorFacts jurors={seen.jurors} />
            <OddMarks seen={seen} />
            <FlagFacts seen={seen} />
            {seen.agreement === null ? null : <AgreementFacts agreement={seen.agreement} />}
          </>
        )}
      </div>
    </>
  );
}
