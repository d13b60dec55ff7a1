import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Change } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { randomUUID } from 'node:crypto';
import type { Award } from '../award';
import { agree, type SealParts } from '../keyed/agree';
import { differingFields } from '../keyed/differing-fields';
import { requireKeyable } from '../keyed/require-keyable';
import { refuseUnkeyable } from '../keyed/require-keyed';
import { requireKeyer } from '../keyed/require-keyer';
import { sealParts } from '../keyed/seal-parts';
import { showKeyedSheet } from '../keyed/show-keyed-sheet';
import { tellSealed } from '../keyed/tell-sealed';
import { changeSheet } from '../store/change-sheet';
import type { KeyedSheet, Keying } from '../store/keyed';
import type { Sheet } from '../store/sheet';

/**
 * The first person keys a paper sheet, or corrects the own keying; what it replaces is kept. A correction that makes the two persons
 * agree seals the sheet. Marks on the juror's device stop it, unless the paper is knowingly put in their place.
 */
export const serveKeySheet = (award: Award) =>
  route(awardRoutes.keySheet, async ({ params: key, body, signedIn, correlationId }) => {
    const { userId: byId, name: byName = '' } = signedIn();
    const contest = award.contests.get(key.contestId);
    await requireKeyer(award, { contestId: key.contestId, userId: byId });
    const { setsDraftAside, ...content } = body;
    const { code } = await requireKeyable(award, { contest, key, keying: content });
    const parts = sealParts(award, { key, code, marks: content.marks, correlationId });
    const keying: Keying = { ...content, byId, byName, atMs: parts.seal.sealedAtMs };
    const draftId = randomUUID();
    const sheet = await changeSheet(award.database, {
      key,
      nowMs: keying.atMs,
      decide: (current) => {
        refuseUnkeyable(current);
        const keyed = current.keyed ?? null;
        if (keyed === null) return begin(current, { keying, draftId, setsDraftAside });
        if (keyed.first.byId !== byId) throw new ContestError('keyed-changed', { keyedBy: keyed.first.byName });
        return correct(current, { keyed, keying, parts });
      },
    });
    await tellSealed(award, sheet);
    return showKeyedSheet(award, { key, readerId: byId });
  });

function begin(
  { marks, savedAtMs }: Sheet,
  of: { readonly keying: Keying; readonly draftId: string; readonly setsDraftAside: boolean },
): Change {
  const onDevice = Object.keys(marks).length;
  if (onDevice > 0 && !of.setsDraftAside) throw new ContestError('sheet-on-device', { criteria: onDevice });
  const keyed: KeyedSheet = {
    draftId: of.draftId,
    first: of.keying,
    second: null,
    scan: null,
    corrections: [],
    setAside: onDevice > 0 ? { marks, savedAtMs } : null,
    contentHash: null,
    objection: null,
  };
  return { set: { keyed, marks: {}, savedAtMs: of.keying.atMs } };
}

function correct(
  sheet: Sheet,
  of: { readonly keyed: KeyedSheet; readonly keying: Keying; readonly parts: SealParts },
): Change | null {
  const { keyed, keying } = of;
  // The same keying again, after a lost answer, changes nothing.
  if (differingFields(keyed.first, keying).length === 0) return null;
  return agree(sheet, { ...keyed, first: keying, corrections: [...keyed.corrections, keyed.first] }, of.parts);
}
