import type { deliberationView } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import { keepsFromExtras } from '../judging/conflict-bars';
import { listTimecodes } from '../judging/list-timecodes';
import { showFilm } from '../judging/show-film';
import type { Ballot } from '../store/ballot';
import type { Conflict } from '../store/conflict';
import type { ContestState } from '../store/contest-state';
import type { Deliberation } from '../store/deliberation';
import type { Sheet } from '../store/sheet';
import { openDeliberation } from './open-deliberation';

type View = z.input<typeof deliberationView>;

/**
 * The jury's talk as one person may see it. A juror sees the films without a number, and none from which the juror stands aside; who
 * is no juror sees all of them.
 */
export async function showDeliberation(
  award: Award,
  of: { readonly contestId: string; readonly userId: string; readonly isSecretary: boolean },
): Promise<View> {
  const { contestId } = of;
  const { database } = award;
  const { stopAtConfidencePercent } = award.contests.get(contestId).definition.jury;
  const [deliberation, state, decision] = await Promise.all([
    openDeliberation(award, contestId),
    database.contests.findById(contestId).lean<ContestState>().exec(),
    database.decisions.exists({ _id: contestId }),
  ]);
  const dueAtMs = state?.calendar.councilAtMs ?? null;
  const nothing = { dueAtMs, films: [], withheld: 0, conclusion: null, mayConclude: false };
  if (deliberation === null) return { ...nothing, state: 'before-lock', stopAtPercent: stopAtConfidencePercent };
  const { stopAtPercent, conclusion } = deliberation;
  if (deliberation.state !== 'deliberate') return { ...nothing, state: deliberation.state, stopAtPercent };
  const aside = await asideFrom(award, of);
  const shown = deliberation.entryIds.filter((entryId) => !aside.has(entryId));
  return {
    state: conclusion === null ? 'open' : 'concluded',
    stopAtPercent,
    dueAtMs,
    films: await showFilms(award, contestId, shown),
    withheld: deliberation.entryIds.length - shown.length,
    conclusion: conclusion === null ? null : showConclusion(conclusion),
    mayConclude: of.isSecretary && decision === null,
  };
}

const showConclusion = ({ text, byName, atMs }: NonNullable<Deliberation['conclusion']>) => ({ text, byName, atMs });

async function asideFrom(
  { database, roster }: Award,
  of: { readonly contestId: string; readonly userId: string },
): Promise<ReadonlySet<string>> {
  const { contestId, userId: jurorId } = of;
  const jurors = await roster.jurors(contestId);
  if (!jurors.some((juror) => juror.jurorId === jurorId)) return new Set();
  const [sheets, conflicts] = await Promise.all([
    database.sheets.find({ contestId, jurorId, state: 'recused' }).lean<Sheet[]>().exec(),
    database.conflicts.find({ contestId, jurorId }).lean<Conflict[]>().exec(),
  ]);
  const barring = conflicts.filter(keepsFromExtras);
  return new Set([...sheets, ...barring].map(({ entryId }) => entryId));
}

async function showFilms(award: Award, contestId: string, entryIds: readonly string[]): Promise<View['films']> {
  const [cards, timecodes, ballots] = await Promise.all([
    award.cards(contestId, [...entryIds]),
    listTimecodes(award.database, contestId, entryIds),
    award.database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
  ]);
  const keys = [...cards.values()].flatMap(({ playKey, posterKey, preview }) => [
    playKey,
    posterKey,
    ...Object.values(preview ?? {}),
  ]);
  const paths = await award.films(keys);
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  return entryIds
    .map((entryId) => {
      const { title, durationMs, posterPath, playPath, preview } = showFilm(cards.get(entryId), paths);
      const code = codeOf.get(entryId) ?? entryId;
      const places = [...(timecodes.get(entryId) ?? [])];
      const film = { title: title || code, durationMs, posterPath, playPath, preview, timecodes: places };
      return { entryId, code, ...film } as View['films'][number];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
