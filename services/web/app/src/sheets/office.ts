import { callAs } from '../api/call';
import { queryClient } from '../api/query-client';
import { serverNowMs } from '../api/server-clock';
import type { Ballot, Reply, Sheet } from '../api/shapes';
import { answersAreKept } from '../offline/kept-answers';
import { deviceId } from './device-id';
import { createPatchStore, type SheetRef } from './patch-store';
import { createSheetOutbox } from './sheet-outbox';

const store = createPatchStore(localStorage);

/**
 * The one way of this device's sheets to the office; it outlives the page that a mark was given on, and the session of its juror: what
 * waits then is not sent in the name of whoever signs in next.
 */
export const outbox = createSheetOutbox({
  store,
  save: ({ jurorId, contestId, entryId }, { seal: _later, ...changes }) =>
    callAs(jurorId, 'saveSheet', {
      params: { contestId, entryId },
      body: {
        ...changes,
        deviceId: deviceId(),
        watched: changes.watched.map(([from, to]): [number, number] => [from, to]),
        timeNotes: [...changes.timeNotes],
      },
    }),
  seal: ({ jurorId, contestId, entryId }, { askedAtMs, marks, note }) =>
    callAs(jurorId, 'sealSheet', { params: { contestId, entryId }, body: { marks: { ...marks }, note, askedAtMs } }),
  taken: takeSheet,
  nowMs: serverNowMs,
});

/**
 * Puts what the office answered where the pages read it, without asking again, and waits until it opens without network too: a mark
 * that is neither in what waits nor in what is kept would be gone from a page that is opened anew at that moment.
 */
async function takeSheet({ contestId, entryId }: SheetRef, sheet: Sheet): Promise<void> {
  queryClient.setQueryData<Ballot>(['getBallot', { params: { contestId, entryId } }], (ballot) =>
    ballot ? { ...ballot, sheet, state: sheet.state } : ballot,
  );
  queryClient.setQueryData<Reply<'listBallots'>>(['listBallots', { params: { contestId } }], (queue) =>
    queue
      ? {
          ...queue,
          rows: queue.rows.map((row) =>
            row.entryId === entryId
              ? {
                  ...row,
                  state: sheet.state,
                  watchedShare: sheet.watchedShare,
                  spentMs: sheet.spentMs,
                  total: sheet.state === 'sealed' ? sheet.total : null,
                  sealedAtMs: sheet.sealedAtMs,
                }
              : row,
          ),
        }
      : queue,
  );
  await answersAreKept();
}

window.addEventListener('storage', outbox.lookAgain);
