import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useFormat } from '../../format/use-format';
import { EmptyState } from '../../patterns/empty-state';
import { FilterChips } from '../../patterns/filter-chips';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { hasRole, useMe } from '../../session/use-me';
import { PaperCard } from './paper-card';
import { partState, type PaperRow, type PartState } from './paper-state';
import { ReportWords } from './report-words';

const STATES = ['draft', 'issued', 'signed', 'stale', 'form'] as const satisfies readonly PartState[];
const FINAL_REPORT = 'final-report';

const has = (paper: PaperRow, state: PartState): boolean => paper.parts.some((part) => partState(part) === state);

/** Papers in the order in which a contest needs them; those whose time has not come are named. */
export function PapersView({
  contestId,
  list,
}: {
  readonly contestId: string;
  readonly list: Reply<'listPapers'>;
}): ReactNode {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const mayEdit = hasRole(me, 'secretary');
  const [chosen, setChosen] = useState('all');
  const shown = list.papers.filter((paper) => chosen === 'all' || has(paper, chosen as PartState));
  const chips = [
    { id: 'all', label: t('papers.all'), count: list.papers.length },
    ...STATES.map((state) => ({
      id: state,
      label: t(`papers.state.${state}`),
      count: list.papers.filter((paper) => has(paper, state)).length,
    })).filter(({ count }) => count > 0),
  ];
  return (
    <>
      <PageHead title={t('papers.title')} lead={t('papers.lead')} />
      <div className="ht-stack">
        {list.papers.length === 0 ? (
          <EmptyState title={t('papers.empty.title')}>{t('papers.empty.next')}</EmptyState>
        ) : (
          <FilterChips label={t('papers.filter')} chips={chips} chosen={chosen} onChoose={setChosen} />
        )}
        {shown.map((paper) => (
          <PaperCard key={paper.paperId} contestId={contestId} paper={paper} mayEdit={mayEdit} />
        ))}
        {mayEdit && list.papers.some(({ paperId }) => paperId === FINAL_REPORT) ? (
          <ReportWords contestId={contestId} />
        ) : null}
        {list.waiting.length > 0 ? (
          <Section title={t('papers.waiting.title')}>
            <p className="ht-soft">{t('papers.waiting.why')}</p>
            <p>{list.waiting.map((name) => text(name)).join(' · ')}</p>
          </Section>
        ) : null}
      </div>
    </>
  );
}
