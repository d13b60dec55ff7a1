import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { groupKey, tallyScoreBook } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import type { Award } from '../award';
import { openRoom } from '../council/open-room';
import { entryIdsByCode, type Room } from '../council/read-room';
import { requireTieVote } from '../council/require-tie-vote';
import { showCouncil } from '../council/show-council';
import type { Ruling, Settlement } from '../store/settlement';

/** Records how the jury or the chair settled one open tie (O17). Before the decision it can be corrected; earlier rulings are kept. */
export const serveSettleTie = (award: Award) =>
  route(awardRoutes.settleTie, async ({ params: { contestId }, body, signedIn }) => {
    const { userId: recordedBy } = signedIn();
    const room = await openRoom(award, contestId);
    const key = groupKey(body.entries);
    if (groupKey(body.order) !== key) throw new ContestError('bad-request', { order: 'must name exactly the entries' });
    if (!openGroups(room).has(key)) throw new ContestError('bad-request', { entries: 'are not one open tie' });
    const { entries, order, by, votes, reason } = body;
    await requireTieVote(award, { contestId, by, votes });
    const ruling: Ruling = { order, by, votes, reason, recordedBy, atMs: award.clock.nowMs() };
    await record(award, { contestId, entries: entries.toSorted(), ruling });
    return showCouncil(award, contestId);
  });

/** The groups that the rule itself leaves open, whether or not people have ruled on them. */
function openGroups(room: Room): ReadonlySet<string> {
  const idOf = entryIdsByCode(room.ballots);
  const { openTies, interactionTie } = tallyScoreBook({ ...room.book, settled: [] }, { diagnostics: 'never' });
  const jury = openTies.filter((tie) => tie !== interactionTie);
  return new Set(jury.map((tie) => groupKey(tie.flatMap((code) => idOf.get(code) ?? []))));
}

async function record(
  award: Award,
  of: { readonly contestId: string; readonly entries: readonly string[]; readonly ruling: Ruling },
): Promise<void> {
  const { settlements } = award.database;
  const group = createHash('sha256').update(groupKey(of.entries)).digest('hex').slice(0, 32);
  const _id = `${of.contestId}/${group}`;
  const first: Settlement = { _id, ...of, earlier: [], ...newOutbox([]) };
  if (await insertFirst(settlements, first)) return;
  await changeDocument(settlements, _id, ({ ruling }) =>
    isSame(ruling, of.ruling) ? null : { set: { ruling: of.ruling }, push: { earlier: ruling } },
  );
}

const isSame = (a: Ruling, b: Ruling): boolean =>
  a.by === b.by &&
  a.reason === b.reason &&
  JSON.stringify([a.order, a.votes ?? null]) === JSON.stringify([b.order, b.votes ?? null]);
