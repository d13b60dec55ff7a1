import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../api/shapes';
import { useApi } from '../../api/use-api';
import { WithContest } from '../../contest/with-contest';
import { DeadlineChip } from '../../patterns/deadline-chip';
import { EmptyState } from '../../patterns/empty-state';
import { Loaded } from '../../patterns/loaded';
import { PageHead } from '../../patterns/page-head';
import { Section } from '../../patterns/section';
import { BeginKeying } from './begin-keying';
import { KeyedList } from './keyed-list';
import { PaperDeclarations } from './paper-declarations';
import { RecusedList } from './recused-list';
import { WithdrawnList } from './withdrawn-list';

/** Sheets filled in on paper: which wait for whom, which are sealed, and the way to key or print another. */
export function KeyedPage(): ReactNode {
  return <WithContest>{({ contestId }) => <KeyedOf contestId={contestId} />}</WithContest>;
}

function KeyedOf({ contestId }: { readonly contestId: string }): ReactNode {
  const sheets = useApi('listKeyedSheets', { params: { contestId } }, { everyMs: 15_000 });
  return <Loaded answer={sheets}>{(data) => <KeyedView contestId={contestId} list={data} />}</Loaded>;
}

function KeyedView({
  contestId,
  list,
}: {
  readonly contestId: string;
  readonly list: Reply<'listKeyedSheets'>;
}): ReactNode {
  const { t } = useTranslation();
  const { rows, recused, withdrawn, locked, lockAtMs, accepted, mayKey } = list;
  const open = rows.filter(({ state }) => state !== 'sealed');
  const sealed = rows.filter(({ state }) => state === 'sealed');
  return (
    <>
      <PageHead
        title={t('keyed.title')}
        lead={
          <span className="ht-row">
            {t(accepted ? `keyed.lead.${list.confirmedBy}` : 'keyed.off')}
            {locked ? (
              <strong>{t('jury.locked')}</strong>
            ) : lockAtMs === null ? null : (
              <DeadlineChip atMs={lockAtMs} label={t('words.milestone.judgingLockAtMs')} />
            )}
          </span>
        }
      />
      <div className="ht-stack">
        <PaperDeclarations contestId={contestId} />
        {mayKey ? <BeginKeying contestId={contestId} owed={list.owed} /> : null}
        {rows.length === 0 ? (
          <EmptyState title={t('keyed.empty.title')}>{t('keyed.empty.next')}</EmptyState>
        ) : (
          <>
            <Section title={t('keyed.open')}>
              {open.length === 0 ? (
                <p className="ht-soft">{t('keyed.noneOpen')}</p>
              ) : (
                <KeyedList contestId={contestId} rows={open} mayKey={mayKey} />
              )}
            </Section>
            {sealed.length === 0 ? null : (
              <Section title={t('keyed.sealed')}>
                <KeyedList contestId={contestId} rows={sealed} mayKey={mayKey} />
              </Section>
            )}
          </>
        )}
        <RecusedList contestId={contestId} recused={recused} mayKey={mayKey} />
        <WithdrawnList withdrawn={withdrawn} />
      </div>
    </>
  );
}
