import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../api/call';
import type { BallotRow } from '../../api/shapes';
import { hasOwnWords } from '../../sheets/patch';
import { outbox } from '../../sheets/office';

const AHEAD = 3;

/** Films that still want this juror's marks, in the own order, beginning after the given one and going round. */
export function filmsToScore(
  rows: readonly BallotRow[],
  of: { readonly jurorId: string; readonly contestId: string; readonly after: string | null },
): readonly BallotRow[] {
  const ordered = rows.toSorted((one, other) => one.order - other.order);
  const at = ordered.findIndex((row) => row.entryId === of.after);
  return [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)].filter((row) => {
    if (row.entryId === of.after || row.state === 'sealed' || row.state === 'recused') return false;
    // A sheet whose seal waits for the network is done as far as the juror is concerned.
    return outbox.patchOf({ ...of, entryId: row.entryId }).seal === null;
  });
}

/** Fetches the sheets of the next films and of all drafts ahead, so that scoring goes on when the network leaves. */
export function useSheetsAhead(contestId: string, next: readonly BallotRow[]): void {
  const client = useQueryClient();
  const ahead = next
    .filter((row, place) => place < AHEAD || row.state === 'draft')
    .map((row) => row.entryId)
    .join(' ');
  useEffect(() => {
    for (const entryId of ahead.split(' ').filter(Boolean)) {
      const given = { params: { contestId, entryId } };
      const asked = client.query({
        queryKey: ['getBallot', given],
        queryFn: ({ signal }) => call('getBallot', given, signal),
        staleTime: 60_000,
      });
      // Fetching ahead is a favour: the page asks again, and says so, when it is needed.
      asked.catch(() => undefined);
    }
  }, [client, contestId, ahead]);
}

/** What the list says of a film with what is only on this device: begun here is a draft. */
export function stateHere(
  row: BallotRow,
  of: { readonly jurorId: string; readonly contestId: string },
): BallotRow['state'] {
  if (row.state !== 'unscored') return row.state;
  return hasOwnWords(outbox.patchOf({ ...of, entryId: row.entryId })) ? 'draft' : 'unscored';
}
