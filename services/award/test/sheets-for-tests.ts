import type { Ballot } from '../src/store/ballot';
import type { Sheet } from '../src/store/sheet';

export const aBallot = (entryId: string): Ballot => ({
  _id: `c/${entryId}`,
  contestId: 'c',
  entryId,
  code: `SL-${entryId.replace(/\D/g, '').padStart(3, '0')}`,
  state: 'open',
  closedReason: null,
  openedAtMs: 1,
});

export const aSheet = (entryId: string, jurorId: string, state: Sheet['state']): Sheet => ({
  _id: `c/${entryId}/${jurorId}`,
  contestId: 'c',
  entryId,
  jurorId,
  state,
  marks: {},
  note: '',
  watchedShare: 0,
  positionMs: 0,
  savedAtMs: 1,
  workings: null,
  seal: null,
  recusedReason: null,
  locked: false,
  moved: null,
  earlier: [],
  version: 1,
  outbox: [],
  outboxPending: false,
});
