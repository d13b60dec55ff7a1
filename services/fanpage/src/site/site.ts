import { callRpc, type Bus } from '@hoithi/bus';
import type { Contest } from '@hoithi/contest';
import {
  ContestError,
  ENTRY_CARDS_PAGE,
  entryCards,
  publishedResult,
  type EntryCard,
  type publishedResultBody,
} from '@hoithi/contracts';
import type { Clock } from '@hoithi/platform';
import type { z } from 'zod';
import type { ContestState } from '../store/contest-state';
import type { FanpageDatabase } from '../store/database';
import type { Freeze } from '../store/freeze';
import { listVisible } from '../store/list-visible';
import { isVisible, type Publication } from '../store/publication';
import { remember } from './remember';
import { chooseCurrent, joinContest, type SiteContest } from './site-contest';

export type PublishedResult = z.infer<typeof publishedResultBody>;
/** A finalist that the public may see, with what intake lets the public know of it. */
export type Finalist = { readonly publication: Publication; readonly card: EntryCard };

/** Everything the public pages read, already reduced to what may be shown at this instant. */
export type Site = {
  contests(): Promise<readonly SiteContest[]>;
  /** The asked contest, or the current one. @throws {ContestError} `unknown-contest` */
  contest(contestId: string | undefined): Promise<SiteContest>;
  finalists(contestId: string): Promise<readonly Finalist[]>;
  /** @throws {ContestError} `unknown-entry` also while it is not visible: a code must not tell that something waits */
  finalist(code: string): Promise<Finalist & { readonly contest: SiteContest }>;
  result(contestId: string): Promise<PublishedResult | null>;
  forgetContests(): void;
  forgetResult(contestId: string): void;
};

const CONTESTS_FRESH_MS = 1_000;
const CARDS_FRESH_MS = 20_000;
const RESULT_FRESH_MS = 5_000;
const STALE_MS = 600_000;
/** A person waits for this page. */
const PATIENCE = { timeoutMs: 3_000 };

export function createSite(options: {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly database: FanpageDatabase;
}): Site {
  const { bus, clock, database } = options;

  const joined = remember({
    clock,
    freshMs: CONTESTS_FRESH_MS,
    staleMs: 0,
    ask: async () => {
      const [states, freezes] = await Promise.all([
        database.contests.find().lean<ContestState[]>().exec(),
        database.freezes.find().lean<Freeze[]>().exec(),
      ]);
      return [...options.contests.values()].map((contest) =>
        joinContest({
          contest,
          state: states.find(({ _id }) => _id === contest.id),
          freeze: freezes.find(({ _id }) => _id === contest.id),
          nowMs: clock.nowMs(),
        }),
      );
    },
  });
  // The key names the entries, so that a new publication is not missing for as long as an old answer lives.
  const cards = remember({
    clock,
    freshMs: CARDS_FRESH_MS,
    staleMs: STALE_MS,
    ask: async (key) => {
      const [contestId = '', ...entryIds] = key.split(' ');
      const found: EntryCard[] = [];
      for (let start = 0; start < entryIds.length; start += ENTRY_CARDS_PAGE) {
        const page = entryIds.slice(start, start + ENTRY_CARDS_PAGE);
        found.push(...(await callRpc(bus, entryCards, { contestId, entryIds: page }, PATIENCE)).cards);
      }
      return new Map(found.map((card) => [String(card.entryId), card]));
    },
  });
  const results = remember({
    clock,
    freshMs: RESULT_FRESH_MS,
    staleMs: STALE_MS,
    ask: async (contestId) => (await callRpc(bus, publishedResult, { contestId }, PATIENCE)).result,
  });

  const withCards = async (contestId: string, publications: readonly Publication[]): Promise<readonly Finalist[]> => {
    if (publications.length === 0) return [];
    const known = await cards.get([contestId, ...publications.map(({ entryId }) => entryId).toSorted()].join(' '));
    return publications.flatMap((publication) => {
      const card = known.get(publication.entryId);
      return card ? [{ publication, card }] : [];
    });
  };
  const contest: Site['contest'] = async (contestId) => {
    const all = await joined.get('');
    const found = contestId === undefined ? chooseCurrent(all, clock.nowMs()) : all.find(({ id }) => id === contestId);
    if (!found) throw new ContestError('unknown-contest', contestId === undefined ? {} : { contestId });
    return found;
  };

  return {
    contests: () => joined.get(''),
    contest,
    finalists: async (contestId) =>
      withCards(contestId, await listVisible(database, { contestId, nowMs: clock.nowMs() })),
    finalist: async (code) => {
      const published = await database.publications.find({ code, channel: 'website' }).lean<Publication[]>().exec();
      const publication = published.find((one) => isVisible(one, clock.nowMs()));
      const [found] = publication ? await withCards(publication.contestId, [publication]) : [];
      if (!found) throw new ContestError('unknown-entry', { code });
      return { ...found, contest: await contest(found.publication.contestId) };
    },
    result: (contestId) => results.get(contestId),
    forgetContests: () => joined.forget(),
    forgetResult: (contestId) => results.forget(contestId),
  };
}
