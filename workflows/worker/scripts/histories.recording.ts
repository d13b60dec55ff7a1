import type { ContestId } from '@hoithi/contracts';
import {
  CONTEST_WORKFLOW_TYPE,
  contestViewQuery,
  councilDecidedUpdate,
  councilFinalisedUpdate,
  moveMilestoneUpdate,
} from '@hoithi/contest-workflow/messages';
import { ENTRY_MILESTONES } from '@hoithi/entry';
import {
  decideUpdate,
  overrideMediaUpdate,
  replaceUpdate,
  rerunMediaUpdate,
  resolveAttentionUpdate,
  screenUpdate,
  takeDownUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { callUpdate, startContest } from '@hoithi/temporal-kit/client';
import { contestWorkflowId, previewWorkflowId, publicationWorkflowId } from '@hoithi/temporal-kit/shared';
import { ACCEPTED, DAMAGED, GIVEN_UP, TOO_SHORT, UNREADABLE, finalError } from '../test/support/fake-house';
import { CONTEST, TestHouse, farCalendar, type EntryProbe } from '../test/support/test-house';
import { saveHistory } from './save-history';

jest.setTimeout(120_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const secretary = { by: 'u-sec' as never, as: 'secretary' } as const;
const withReason = { by: 'u-sec' as never, reasonCode: 'archive-film' };
const prize = { decisionId: 'd-1', outcome: 'prize', prizeId: 'first' } as const;

async function ended(entry: EntryProbe, name: string): Promise<void> {
  await entry.handle.result().catch(() => undefined);
  await saveHistory(entry.handle, { workflow: 'entry', name });
}

it('prize', async () => {
  const entry = house.newEntry({ channels: ['website', 'facebook'] });
  await entry.bringTo('council');
  await entry.update(decideUpdate, prize);
  await ended(entry, 'prize');
  const post = house.client.workflow.getHandle(publicationWorkflowId(CONTEST, entry.id, 'website'));
  await saveHistory(post, { workflow: 'publication', name: 'visible' });
});

it('not selected after a conflict', async () => {
  const entry = house.newEntry();
  await entry.bringTo('screening');
  for (const [screenerId, vote] of [
    ['s-1', 'pass'],
    ['s-2', 'fail'],
    ['s-3', 'fail'],
  ] as const)
    await entry.update(screenUpdate, { screenerId: screenerId as never, vote });
  await ended(entry, 'not-selected');
});

it('returned by a screener, supplied, and screened again by the same one', async () => {
  const entry = house.newEntry();
  await entry.bringTo('screening');
  await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'repair' });
  await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
  await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
  await entry.reaches('finalist');
  await entry.update(withdrawUpdate, secretary);
  await ended(entry, 'returned');
});

it('not accepted', async () => {
  const entry = house.newEntry();
  house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
  await entry.submit();
  await entry.reaches('must-fix');
  await entry.pass('closeAtMs');
  await ended(entry, 'not-accepted');
});

it('withdrawn in judging', async () => {
  const entry = house.newEntry();
  await entry.bringTo('judging');
  await entry.update(withdrawUpdate, secretary);
  await ended(entry, 'withdrawn-in-judging');
});

it('repaired, after a check that was cut off', async () => {
  const entry = house.newEntry();
  house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
  house.fake.endless.add(entry.film(2).uploadId);
  await entry.submit();
  await entry.reaches('must-fix');
  await entry.update(replaceUpdate, entry.film(2));
  await entry.reaches('media-check');
  await entry.update(replaceUpdate, entry.film(3));
  await entry.reaches('accepted');
  await entry.pass('closeAtMs');
  await entry.reaches('screening');
  await entry.pass('screeningCloseAtMs');
  await entry.shows(({ needsAttention }) => needsAttention, 'a late screening');
  await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
  await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
  await entry.reaches('finalist');
  await entry.update(takeDownUpdate, withReason);
  await ended(entry, 'repaired');
  const post = house.client.workflow.getHandle(publicationWorkflowId(CONTEST, entry.id, 'website'));
  await post.result();
  await saveHistory(post, { workflow: 'publication', name: 'withdrawn' });
});

it('override, a lost answer, and a step that an operator mended', async () => {
  const entry = house.newEntry();
  house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
  await entry.submit();
  await entry.shows(({ needsAttention }) => needsAttention, 'attention');
  await entry.update(overrideMediaUpdate, withReason);
  await entry.pass('closeAtMs');
  await entry.reaches('screening');
  await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
  await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
  house.fake.fail('sendPublication', new Error('the answer is lost'));
  await entry.pass('screeningCloseAtMs', 'publishAtMs');
  await entry.reaches('published');
  house.fake.fail('openBallot', finalError());
  await entry.pass('judgingOpenAtMs');
  await entry.shows(({ needsAttention }) => needsAttention, 'attention');
  await entry.update(resolveAttentionUpdate, { by: 'u-op' as never, action: 'retry' });
  await entry.pass('judgingLockAtMs', 'councilAtMs', 'complaintsCloseAtMs', 'finalAtMs');
  await entry.shows(({ phase, needsAttention }) => phase === 'council' && needsAttention, 'a late council');
  await entry.update(decideUpdate, { decisionId: 'd-1', outcome: 'no-prize', prizeId: null });
  await ended(entry, 'override');
  const post = house.client.workflow.getHandle(publicationWorkflowId(CONTEST, entry.id, 'website'));
  await saveHistory(post, { workflow: 'publication', name: 'lost-answer' });
});

it('a contest whose jury is reminded', async () => {
  const contestId = 'reminded' as ContestId;
  await startContest(house.client, {
    workflowType: CONTEST_WORKFLOW_TYPE,
    input: { contestId, rulesVersion: 1, calendar: farCalendar() },
  });
  const handle = house.client.workflow.getHandle(contestWorkflowId(contestId));
  const move = (milestone: string) =>
    callUpdate(handle, moveMilestoneUpdate, [
      { milestone: milestone as never, toAtMs: Date.now(), by: 'u-sec' as never, reason: 'as decided' },
    ]);
  for (const milestone of ['closeAtMs', 'screeningCloseAtMs', 'publishAtMs']) await move(milestone);
  house.fake.rounds = [
    { reminds: true, publishes: false },
    { reminds: true, publishes: true },
  ];
  await move('judgingOpenAtMs');
  await house.fake.sees(() => house.fake.reminded.length === 2);
  for (const milestone of ['judgingLockAtMs', 'freezeAtMs']) await move(milestone);
  while ((await handle.query(contestViewQuery)).phase !== 'council') await new Promise((r) => setTimeout(r, 100));
  await callUpdate(handle, councilDecidedUpdate, [{ decisionId: 'd-1' }]);
  await move('complaintsCloseAtMs');
  await callUpdate(handle, councilFinalisedUpdate, [{ decisionId: 'd-1' }]);
  await handle.result();
  await saveHistory(handle, { workflow: 'contest', name: 'reminded' });
});

it('previews: damaged before the close and after it, given up, and stopped', async () => {
  const previewOf = (entry: EntryProbe, version: number) =>
    house.client.workflow.getHandle(previewWorkflowId(CONTEST, entry.id, version));
  const damaged = house.newEntry();
  house.fake.previews.set(damaged.film(1).uploadId, DAMAGED);
  house.fake.endlessPreviews.add(damaged.film(2).uploadId);
  house.fake.previews.set(damaged.film(3).uploadId, GIVEN_UP);
  await damaged.submit();
  await damaged.reaches('must-fix');
  await saveHistory(previewOf(damaged, 1), { workflow: 'preview', name: 'damaged' });
  await damaged.update(replaceUpdate, damaged.film(2));
  await house.fake.sees(() => house.fake.callsOf('makePreview', damaged.id) === 2);
  await damaged.update(replaceUpdate, damaged.film(3));
  await damaged.shows(({ needsAttention }) => needsAttention, 'attention');
  await previewOf(damaged, 2)
    .result()
    .catch(() => undefined);
  await previewOf(damaged, 3).result();
  await saveHistory(previewOf(damaged, 2), { workflow: 'preview', name: 'stopped' });
  await saveHistory(previewOf(damaged, 3), { workflow: 'preview', name: 'given-up' });
  await damaged.update(withdrawUpdate, secretary);
  await ended(damaged, 'damaged');

  const late = house.newEntry();
  let release = (): void => undefined;
  house.fake.previews.set(late.film(1).uploadId, DAMAGED);
  house.fake.held.set(`preview ${late.film(1).uploadId}`, new Promise((resolve) => (release = resolve)));
  await late.bringTo('screening');
  release();
  await late.shows(({ needsAttention }) => needsAttention, 'attention');
  await late.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'retry' });
  await late.update(takeDownUpdate, withReason);
  await ended(late, 'damaged-late');

  const plain = house.newEntry();
  await plain.bringTo('accepted');
  await house.fake.sees(() => house.fake.callsOf('makePreview', plain.id) === 1);
  await previewOf(plain, 1).result();
  await saveHistory(previewOf(plain, 1), { workflow: 'preview', name: 'made' });
});

it('checked again, with another verdict', async () => {
  const entry = house.newEntry();
  house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
  await entry.submit();
  await entry.reaches('must-fix');
  house.fake.verdicts.set(entry.film(1).uploadId, ACCEPTED);
  await entry.update(rerunMediaUpdate, withReason);
  await entry.reaches('accepted');
  await entry.update(rerunMediaUpdate, { ...withReason, reasonCode: 'tools-mended' });
  await entry.shows(({ phase }) => phase === 'accepted', 'a second check');
  await entry.update(withdrawUpdate, secretary);
  await ended(entry, 'checked-again');
});

// `whole` was recorded before there was a window for complaints, `complaints` before there were letters; both stay as they are.
it('a contest from opening through its complaints to outcomes', async () => {
  const contestId = 'recorded' as ContestId;
  await startContest(house.client, {
    workflowType: CONTEST_WORKFLOW_TYPE,
    input: { contestId, rulesVersion: 1, calendar: farCalendar() },
  });
  const handle = house.client.workflow.getHandle(contestWorkflowId(contestId));
  house.fake.fail('lockJudging', new Error('award is restarting'));
  for (const milestone of ENTRY_MILESTONES.slice(0, ENTRY_MILESTONES.indexOf('councilAtMs')))
    await callUpdate(handle, moveMilestoneUpdate, [
      { milestone, toAtMs: Date.now(), by: 'u-sec' as never, reason: 'as decided' },
    ]);
  while ((await handle.query(contestViewQuery)).phase !== 'council') await new Promise((r) => setTimeout(r, 100));
  const { finalAtMs } = farCalendar();
  await callUpdate(handle, councilDecidedUpdate, [{ decisionId: 'd-1', complaintsCloseAtMs: finalAtMs, finalAtMs }]);
  for (const milestone of ['complaintsCloseAtMs', 'finalAtMs'] as const)
    await callUpdate(handle, moveMilestoneUpdate, [
      { milestone, toAtMs: Date.now(), by: 'u-sec' as never, reason: 'as decided' },
    ]);
  while (!(await handle.query(contestViewQuery)).needsAttention) await new Promise((r) => setTimeout(r, 100));
  await callUpdate(handle, councilFinalisedUpdate, [{ decisionId: 'd-2' }]);
  await handle.result();
  await saveHistory(handle, { workflow: 'contest', name: 'letters' });
});
