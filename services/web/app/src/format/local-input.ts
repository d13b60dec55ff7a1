/** The instant as a `datetime-local` field writes it, on the clock of the contest's zone. */
export function msToLocalInput(atMs: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(atMs);
  return parts.replace(' ', 'T');
}

/** The reverse, epoch ms; null for what is not a date. Two rounds settle the zone's offset at that instant. */
export function localInputToMs(local: string, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const wantedMs = Date.parse(`${local}:00Z`);
  if (Number.isNaN(wantedMs)) return null;
  const offsetAt = (atMs: number): number =>
    Date.parse(`${msToLocalInput(atMs, zone)}:00Z`) - Math.floor(atMs / 60_000) * 60_000;
  const guessMs = wantedMs - offsetAt(wantedMs);
  return wantedMs - offsetAt(guessMs);
}
