import type { Stamp } from '../store/workings';

type Note = { readonly text: string; readonly stamp: Stamp | null };
const LONGEST = 4000;

/** Takes over a device's note. Two notes written in ignorance of each other are both kept, the newer one above. */
export function mergeNote(
  current: Note,
  change: {
    readonly text: string;
    readonly setAtMs: number;
    readonly baseAtMs: number | null;
    readonly deviceId: string;
    readonly nowMs: number;
  },
): Note {
  const { stamp } = current;
  const said: Stamp = {
    setAtMs: Math.min(change.setAtMs, change.nowMs),
    saidAtMs: change.setAtMs,
    deviceId: change.deviceId,
  };
  if (stamp === null) return { text: change.text, stamp: said };
  const isOwn = stamp.deviceId === change.deviceId;
  const saw = change.baseAtMs === stamp.setAtMs;
  if (isOwn && !saw && change.setAtMs <= stamp.saidAtMs) return current;
  const after = { ...said, setAtMs: Math.max(said.setAtMs, stamp.setAtMs + 1) };
  if (isOwn || saw) return { text: change.text, stamp: after };
  const [newer, older] = said.setAtMs >= stamp.setAtMs ? [change.text, current.text] : [current.text, change.text];
  if (newer.includes(older)) return { text: newer, stamp: after };
  if (older.includes(newer)) return { text: older, stamp: after };
  return { text: `${newer}\n—\n${older}`.slice(0, LONGEST), stamp: after };
}
