import type { lookRequest } from '@hoithi/contracts';
import type { z } from 'zod';
import type { Award } from '../award';
import type { Ballot } from '../store/ballot';
import type { Look } from '../store/look';
import type { Sheet } from '../store/sheet';

export type ShownLook = z.input<typeof lookRequest>;

/** Requests with code and title of their film; films that left judging are left out. */
export async function showLooks(
  award: Award,
  of: { readonly contestId: string; readonly looks: readonly Look[] },
): Promise<readonly (ShownLook & { readonly jurorId: string })[]> {
  const { contestId, looks } = of;
  if (looks.length === 0) return [];
  const ids = looks.map(({ _id }) => _id);
  const entryIds = [...new Set(looks.map(({ entryId }) => entryId))];
  const [ballots, sheets, cards] = await Promise.all([
    award.database.ballots.find({ contestId, state: 'open' }).lean<Ballot[]>().exec(),
    award.database.sheets
      .find({ _id: { $in: ids } })
      .lean<Sheet[]>()
      .exec(),
    award.cards(contestId, entryIds),
  ]);
  const codeOf = new Map(ballots.map(({ entryId, code }) => [entryId, code]));
  const sealOf = new Map(sheets.map(({ _id, seal }) => [_id, seal?.sheetHash ?? null]));
  return looks
    .toSorted((a, b) => a.openedAtMs - b.openedAtMs || (a._id < b._id ? -1 : 1))
    .flatMap((look) => {
      const code = codeOf.get(look.entryId);
      if (code === undefined) return [];
      const answer = sealOf.get(look._id) === look.sheetHash ? (look.reply?.answer ?? 'open') : 'reopened';
      return [
        {
          jurorId: look.jurorId,
          entryId: look.entryId as never,
          code: code as never,
          title: cards.get(look.entryId)?.title ?? code,
          openedAtMs: look.openedAtMs,
          answer,
          explanation: look.reply?.explanation ?? null,
        },
      ];
    });
}
