import { uniteWatched } from '@hoithi/scoring';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { serverNowMs } from '../api/server-clock';
import type { Ballot } from '../api/shapes';
import { makeId } from './device-id';
import { outbox } from './office';
import { overlayPatch } from './overlay-patch';
import type { Patch, ShownSheet } from './patch';
import type { SheetRef } from './patch-store';
import { createSayWhen } from './say-when';
import type { SealAnswer, SheetSaving } from './sheet-outbox';

export type OwnSheet = {
  readonly shown: ShownSheet;
  readonly patch: Patch;
  readonly saving: SheetSaving;
  readonly setMark: (criterionId: string, mark: number | null) => void;
  readonly setNote: (text: string) => void;
  /** Adds a note at a time of the film, changes one, or deletes it (text null). */
  readonly setTimeNote: (note: {
    readonly noteId?: string;
    readonly atMs: number;
    readonly text: string | null;
  }) => void;
  readonly keepPlace: (
    place: Pick<Patch, 'watched' | 'durationMs' | 'visit'> & { readonly positionMs: number },
  ) => void;
  /** Asks for the seal of what is shown; see the outbox for what it answers. */
  readonly seal: () => Promise<SealAnswer>;
  readonly takeSealBack: () => void;
  readonly dropUnsent: () => void;
};

const sayWhen = createSayWhen({ disk: localStorage, nowMs: serverNowMs });

/** When a seal was asked for; after every change and reopening that the juror saw, whatever this device's clock says. */
const askedAtMs = ({ stamps, noteAtMs, reopened }: Ballot['sheet']): number =>
  Math.max(serverNowMs(), noteAtMs ?? 0, reopened?.atMs ?? 0, ...Object.values(stamps));

/** One film's own sheet on this device: what the office has with what is only here, and the ways to change it. */
export function useSheet(ref: SheetRef, ballot: Ballot): OwnSheet {
  const { jurorId, contestId, entryId } = ref;
  const own = useMemo<SheetRef>(() => ({ jurorId, contestId, entryId }), [jurorId, contestId, entryId]);
  const patch = useSyncExternalStore(outbox.subscribe, () => outbox.patchOf(own));
  const saving = useSyncExternalStore(outbox.subscribe, () => outbox.savingOf(own));
  const { sheet } = ballot;
  const shown = useMemo(() => overlayPatch(sheet, patch), [sheet, patch]);
  const change = useCallback((next: (patch: Patch) => Patch) => outbox.change(own, next), [own]);

  return {
    shown,
    patch,
    saving,
    setMark: (criterionId, mark) =>
      change((old) => {
        const baseAtMs = old.marks[criterionId]?.baseAtMs ?? sheet.stamps[criterionId] ?? null;
        const change = { mark, setAtMs: sayWhen(baseAtMs), baseAtMs };
        return { ...old, marks: { ...old.marks, [criterionId]: change }, seal: null };
      }),
    setNote: (text) =>
      change((old) => {
        const baseAtMs = old.note?.baseAtMs ?? sheet.noteAtMs;
        return { ...old, note: { text, setAtMs: sayWhen(baseAtMs), baseAtMs }, seal: null };
      }),
    setTimeNote: ({ noteId = makeId(), atMs, text }) =>
      change((old) => {
        const others = old.timeNotes.filter((note) => note.noteId !== noteId);
        const known = sheet.timeNotes.find((note) => note.noteId === noteId);
        const setAtMs = sayWhen(known?.setAtMs ?? null);
        return { ...old, timeNotes: [...others, { noteId, atMs, text, setAtMs }] };
      }),
    keepPlace: ({ positionMs, ...place }) =>
      change((old) => ({
        ...old,
        ...place,
        watched: uniteWatched([...old.watched, ...place.watched], null),
        position: { positionMs, setAtMs: sayWhen(null) },
      })),
    seal: () => outbox.seal(own, { askedAtMs: askedAtMs(sheet), marks: shown.marks, note: shown.note }),
    takeSealBack: () => outbox.unseal(own),
    dropUnsent: () => outbox.forget(own),
  };
}
