import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';
import { readRoom } from '../council/read-room';
import type { Ballot } from '../store/ballot';
import type { Complaint } from '../store/complaint';
import type { ContestState } from '../store/contest-state';
import type { StoredHead } from '../store/log';
import { readHeads } from '../store/read-log';
import { paperCommitments } from './paper-commitments';
import { paperDecision } from './paper-decision';
import { paperEntries } from './paper-entries';
import { paperFreeze } from './paper-freeze';
import { paperJudging } from './paper-judging';
import { paperMeetings } from './paper-meetings';
import { paperStaff } from './paper-staff';
import { paperStopping } from './paper-stopping';
import { readPaperRecords } from './read-paper-records';

const BEFORE_LIST: readonly string[] = ['open'];
const BEFORE_FINALISTS: readonly string[] = ['open', 'screening'];

/**
 * Everything the papers are made of, from this service's records and intake's register. Before the lock no mark is in it.
 * What only the people in a meeting know is left for the pen.
 * @throws {ContestError} `unknown-contest`; `service-unavailable` when intake does not answer
 */
export async function readPaperData(award: Award, contestId: string): Promise<PaperData> {
  const { database } = award;
  const contest = award.contests.get(contestId);
  const [room, state, ballots, complaints] = await Promise.all([
    readRoom(award, contestId),
    database.contests.findById(contestId).lean<ContestState>().exec(),
    database.ballots.find({ contestId }).lean<Ballot[]>().exec(),
    database.complaints.find({ contestId }).lean<Complaint[]>().exec(),
  ]);
  const [entries, staff, roster, records, meetings, heads] = await Promise.all([
    paperEntries(award, { contestId, ballots }),
    paperStaff(award, contest),
    award.roster.jurors(contestId),
    readPaperRecords(award, contestId),
    paperMeetings(award, { contestId, ballots }),
    readHeads(database, contestId),
  ]);
  const phase = state?.phase ?? 'open';
  return {
    contest: { ...contest, calendar: { ...contest.calendar, ...state?.calendar } },
    issues: Object.fromEntries(records.issues.map(({ key, issue }) => [key, issue])),
    signed: records.scans.map(({ key, sha256, contentHash, atMs }) => ({ key, sha256, contentHash, atMs })),
    publicUrl: award.publicUrl,
    staff,
    commitments: await paperCommitments(award, { contestId, roster }),
    entries,
    closed: room !== null || !BEFORE_LIST.includes(phase),
    screened: room !== null || !BEFORE_FINALISTS.includes(phase),
    judging: room === null ? null : paperJudging(room, roster, staff),
    stopping: room === null ? null : await paperStopping(award, room),
    freeze: room === null ? null : await paperFreeze(award, room),
    logHead: paperLogHead(heads.at(-1)),
    decision: room === null ? null : paperDecision(room),
    complaints: {
      filed: complaints.length,
      upheld: complaints.filter(({ answer }) => answer?.upheld === true).length,
    },
    meetings,
    report: records.report?.words ?? null,
  };
}

const paperLogHead = (head: StoredHead | undefined): PaperData['logHead'] =>
  head === undefined ? null : { hash: head.hash, size: head.size, atMs: head.atMs };
