import type { Caller } from '../http-client/call-route';
import { openMailbox } from '../http-client/mailbox';
import { signIn } from '../http-client/sign-in';
import { COUNCIL_HEAD, JURORS, SCREENERS, SECRETARY } from './cast';
import { complain } from './complain';
import { decidePrizes, finaliseDecision, type CouncilView } from './decide-prizes';
import { openDesk, type Desk, type DeskRow } from './desk';
import { enterWork, sendFilm } from './enter-work';
import { inTurns } from './in-turns';
import { judgeFinalists } from './judge-finalists';
import { reactToWorks } from './react-to-works';
import { screenEntries } from './screen-entries';
import { withdrawWork } from './withdraw-work';
import { isFinalist, WORKS, type Work } from './works';

/** The films by work key; `repaired` is what takes the place of the one that is too short. */
export type FilmPaths = { readonly byWork: ReadonlyMap<string, string>; readonly repaired: string };

export type Stage =
  | 'started'
  | 'submitted'
  | 'checked'
  | 'closed'
  | 'screened'
  | 'published'
  | 'judged'
  | 'frozen'
  | 'decided'
  | 'finalised'
  | 'ended';

/** Parts that people play through the routes; each may be played another way, in a browser for example. */
export type Parts = {
  readonly enterWork: typeof enterWork;
  readonly judgeFinalists: typeof judgeFinalists;
  readonly decidePrizes: typeof decidePrizes;
};

export type Play = {
  readonly origin: string;
  readonly mailUrl: string;
  readonly contestId: string;
  readonly films: FilmPaths;
  readonly parts?: Partial<Parts>;
  /** Hears each stage when it is reached; what it returns is awaited before the next begins. */
  readonly onStage: (stage: Stage, desk: Desk) => Promise<void> | void;
};

export type PlayedContest = {
  readonly rows: readonly DeskRow[];
  readonly council: CouncilView;
  readonly secretary: Caller;
};

/** How many people do the same thing at once, as far as two cores bear it. */
const AT_ONCE = 3;

/**
 * Plays a whole contest as its people would, through the same routes as their browsers. No clock is raced: the secretary moves each milestone when
 * everything before it is done, and every step waits for what it sees at the desk.
 */
export async function playContest(play: Play): Promise<PlayedContest> {
  const { origin, mailUrl, contestId, onStage } = play;
  const parts = partsOf(play);
  const mailbox = openMailbox(mailUrl);
  const enter = (email: string): Promise<Caller> => signIn({ origin, mailbox, email });
  const secretary = await enter(SECRETARY.email);
  const desk = openDesk(secretary, contestId);
  await desk.start();
  await onStage('started', desk);

  const rowOfWork = await receiveEntries(play, enter, desk);
  await desk.moveNow('closeAtMs', 'Diễn tập: chốt danh sách khi đã nhận đủ tác phẩm.');
  await desk.untilPhase('screening');
  const closed = await desk.untilRows(
    'entries screened or out',
    ({ phase, outcome }) => outcome !== null || phase === 'screening',
  );
  await onStage('closed', desk);

  const screeners = await inTurns(SCREENERS, AT_ONCE, ({ email }) => enter(email));
  const inScreening = closed.filter(({ phase }) => phase === 'screening').map((row) => ({ row, work: rowOfWork(row) }));
  await screenEntries({ screeners, rows: inScreening, disputed: 'ca-phe', contestId });
  await desk.untilRows('screening decided', ({ phase, outcome }) => outcome !== null || phase === 'finalist');
  await onStage('screened', desk);

  await desk.moveNow('screeningCloseAtMs', 'Diễn tập: sơ loại đã xong.');
  await desk.moveNow('publishAtMs', 'Diễn tập: đăng tải cùng một thời điểm.');
  const published = await desk.untilRows(
    'finalists published',
    ({ phase, outcome }) => outcome !== null || phase === 'published',
  );
  await onStage('published', desk);
  const wishes = published
    .filter(({ phase }) => phase === 'published')
    .map((row) => ({ code: row.code, reactions: rowOfWork(row).reactions }));
  await reactToWorks({ origin, mailbox, wishes });

  await desk.moveNow('judgingOpenAtMs', 'Diễn tập: mở vòng chấm.');
  await desk.untilRows('finalists before the jury', ({ phase, outcome }) => outcome !== null || phase === 'judging');
  const jurors = await inTurns(JURORS, AT_ONCE, ({ email }) => enter(email));
  await parts.judgeFinalists({ contestId, jurors, workByTitle: new Map(WORKS.map((work) => [work.title, work])) });
  await onStage('judged', desk);

  await desk.moveNow('judgingLockAtMs', 'Diễn tập: các giám khảo đã niêm phong phiếu.');
  await desk.untilRows('judging locked', ({ phase, outcome }) => outcome !== null || phase === 'council');
  await desk.moveNow('freezeAtMs', 'Diễn tập: chốt lượt tương tác.');
  await desk.untilPhase('council');
  await onStage('frozen', desk);

  const council = { secretary, head: await enter(COUNCIL_HEAD.email), contestId };
  await parts.decidePrizes(council);
  await desk.untilPhase('complaints');
  await onStage('decided', desk);
  await complain({ ...council, entrant: await enter(complainant().email) });
  await desk.moveNow('complaintsCloseAtMs', 'Diễn tập: hết hạn khiếu nại, đã trả lời.');
  const final = await finaliseDecision(council);
  await onStage('finalised', desk);
  const rows = await desk.untilRows('every entry has its outcome', ({ outcome }) => outcome !== null);
  await desk.untilPhase('closed');
  await onStage('ended', desk);
  return { rows, council: final, secretary };
}

const partsOf = ({ parts }: Play): Parts => ({ enterWork, judgeFinalists, decidePrizes, ...parts });

/** Eight entrants submit; one repairs, one withdraws, one leaves the film without sound as it is. */
async function receiveEntries(
  play: Play,
  enter: (email: string) => Promise<Caller>,
  desk: Desk,
): Promise<(row: DeskRow) => Work> {
  const { contestId, films, onStage } = play;
  const entered = await inTurns(WORKS, AT_ONCE, async (work) => {
    const caller = await enter(work.email);
    const entry = await partsOf(play).enterWork({ caller, contestId }, work, films.byWork.get(work.key) ?? '');
    return { work, caller, entryId: entry.entryId };
  });
  const workOf = new Map(entered.map(({ entryId, work }) => [entryId, work]));
  await onStage('submitted', desk);
  await desk.untilRows('every film inspected', ({ phase }) => phase === 'accepted' || phase === 'must-fix');
  for (const { work, caller, entryId } of entered) {
    if (work.fate === 'repaired-finalist') await sendFilm(caller, entryId, films.repaired);
    if (work.fate === 'withdrawn') await withdrawWork(caller, entryId);
  }
  await desk.untilRows('repair accepted, withdrawal done', ({ entryId, phase, outcome }) => {
    const fate = workOf.get(entryId)?.fate;
    if (fate === 'withdrawn') return outcome === 'withdrawn';
    return fate === 'silent' ? phase === 'must-fix' : phase === 'accepted';
  });
  await onStage('checked', desk);
  return (row) => {
    const work = workOf.get(row.entryId);
    if (!work) throw new Error(`The rehearsal does not know the entry ${row.code}`);
    return work;
  };
}

/** Somebody whose work was not selected asks why. */
function complainant(): Work {
  const work = WORKS.find(({ fate }) => fate === 'screened-out');
  if (!work) throw new Error('The rehearsal has no work that was not selected');
  return work;
}

/** Titles of the works that must have reached the public site. */
export const finalistTitles = (): readonly string[] => WORKS.filter(isFinalist).map(({ title }) => title);
