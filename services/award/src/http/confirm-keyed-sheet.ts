import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { agree } from '../keyed/agree';
import { differingFields } from '../keyed/differing-fields';
import { refuseSecondReading } from '../keyed/refuse-second-reading';
import { requireKeyable } from '../keyed/require-keyable';
import { requireKeyed } from '../keyed/require-keyed';
import { requireKeyer } from '../keyed/require-keyer';
import { sealParts } from '../keyed/seal-parts';
import { showKeyedSheet } from '../keyed/show-keyed-sheet';
import { tellSealed } from '../keyed/tell-sealed';
import { changeSheet } from '../store/change-sheet';
import type { Keying } from '../store/keyed';
import type { Sheet } from '../store/sheet';

/**
 * The second person keys the same sheet from its scan. Where the two agree in every field it is sealed; else both keep what they
 * read, see where they differ, and whoever was wrong corrects it. The two are never the same person.
 */
export const serveConfirmKeyedSheet = (award: Award) =>
  route(awardRoutes.confirmKeyedSheet, async ({ params: key, body, signedIn, correlationId }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    const contest = award.contests.get(key.contestId);
    await requireKeyer(award, { contestId: key.contestId, userId: byId });
    const { draftId, scanSha256, ...content } = body;
    const { code } = await requireKeyable(award, { contest, key, keying: content });
    const parts = sealParts(award, { key, code, marks: content.marks, correlationId });
    const keying: Keying = { ...content, byId, byName, atMs: parts.seal.sealedAtMs };
    const sheet = await changeSheet(award.database, {
      key,
      nowMs: keying.atMs,
      decide: (current) => {
        if (isSealedSo(current, { draftId, keying })) return null;
        const keyed = requireKeyed(current);
        refuseSecondReading(keyed, { draftId, scanSha256, byId });
        const replaced = keyed.second === null ? [] : [keyed.second];
        return agree(current, { ...keyed, second: keying, corrections: [...keyed.corrections, ...replaced] }, parts);
      },
    });
    await tellSealed(award, sheet);
    return showKeyedSheet(award, { key, readerId: byId });
  });

/** The same confirmation again, after a lost answer, is answered and not done twice. */
const isSealedSo = ({ state, keyed }: Sheet, as: { readonly draftId: string; readonly keying: Keying }): boolean =>
  state === 'sealed' &&
  keyed?.draftId === as.draftId &&
  keyed.second?.byId === as.keying.byId &&
  differingFields(keyed.second, as.keying).length === 0;
