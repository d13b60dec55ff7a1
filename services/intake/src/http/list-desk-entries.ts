import { searchKey, type Contest } from '@hoithi/contest';
import { deskRoutes } from '@hoithi/contracts';
import { stateWord } from '@hoithi/entry';
import { route, type RouteEntry } from '@hoithi/platform';
import type { z } from 'zod';
import { needsCaller, type DeskCaller } from '../entry/desk-actions';
import type { EntryRecord } from '../entry/entry-record';
import { localityName } from '../entry/locality-name';
import type { Intake } from '../intake';
import { findSubmittedEntries } from '../store/find-submitted-entries';
import { deskCaller } from './desk-caller';

type DeskRow = z.input<typeof deskRoutes.listDeskEntries.reply>['rows'][number];

/** The desk's list. `phase` takes several, with commas; `q` is searched without accents. */
export const listDeskEntries = (intake: Intake): RouteEntry =>
  route(deskRoutes.listDeskEntries, async ({ params, query, signedIn }) => {
    const contest = intake.contests.get(params.contestId);
    const caller = await deskCaller(intake, signedIn());
    const all = await findSubmittedEntries(intake.store, contest.id);
    const key = searchKey(query.q ?? '');
    const phases = query.phase?.split(',').filter(Boolean) ?? [];
    const rows = all
      .filter((entry) => entry.searchText.includes(key))
      .filter((entry) => phases.length === 0 || phases.includes(entry.phase) || phases.includes(entry.outcome ?? ''))
      .filter((entry) => query.attention === undefined || entry.needsAttention)
      .map((entry) => deskRow(entry, { contest, caller }))
      .filter((row) => query.needsMe === undefined || row.needsMe);
    return { rows, total: all.length };
  });

function deskRow(
  entry: EntryRecord & { readonly code: string },
  { contest, caller }: { readonly contest: Contest; readonly caller: DeskCaller },
): DeskRow {
  const leader = entry.form.authors.find((author) => author.isLeader);
  return {
    entryId: entry._id,
    code: entry.code,
    title: entry.form.title,
    leaderName: leader?.fullName ?? '',
    unitName: leader?.unitName ?? '',
    localityName: localityName(leader, contest.definition),
    phase: entry.phase,
    outcome: entry.outcome,
    stateWord: stateWord({ phase: entry.phase, outcome: entry.outcome }),
    untilMs: entry.untilMs,
    owner: entry.owner,
    needsAttention: entry.needsAttention,
    needsMe: needsCaller(entry, caller),
    verdict: entry.films.findLast((film) => film.inspection !== null)?.inspection?.verdict ?? null,
    votes: entry.votes.filter(({ confirmed, vote }) => confirmed && vote !== 'repair').length,
    submittedAtMs: entry.submittedAtMs ?? entry.savedAtMs,
  };
}
