import {
  overrideMediaUpdate,
  replaceUpdate,
  resolveAttentionUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { previewWorkflowId } from '@hoithi/temporal-kit/shared';
import { DAMAGED, GIVEN_UP, TOO_SHORT, finalError } from './support/fake-house';
import { TestHouse, type EntryProbe } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const previewOf = (entry: EntryProbe, version: number) =>
  house.client.workflow.getHandle(previewWorkflowId(entry.input.contestId, entry.id, version));

describe('the preview of an accepted film', () => {
  it('is made once, beside the life of the entry', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    expect(await previewOf(entry, 1).result()).toEqual({ state: 'made' });
    expect(house.fake.previewed.filter(({ entryId }) => entryId === entry.id)).toMatchObject([
      { version: 1, overridden: false },
    ]);
    expect(await entry.view()).toMatchObject({ phase: 'screening', needsAttention: false });
  });

  it('does not hold the entry up', async () => {
    const entry = house.newEntry();
    let release = (): void => undefined;
    house.fake.held.set(`preview ${entry.film(1).uploadId}`, new Promise((resolve) => (release = resolve)));
    await entry.bringTo('screening');
    release();
    expect(await previewOf(entry, 1).result()).toEqual({ state: 'made' });
  });

  it('is not made of a film that must be mended, and is made once a person accepts it', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    await entry.reaches('must-fix');
    expect(house.fake.callsOf('makePreview', entry.id)).toBe(0);
    await entry.update(overrideMediaUpdate, { by: 'u-sec' as never, reasonCode: 'archive-film' });
    await house.fake.sees(() => house.fake.previewed.some(({ entryId }) => entryId === entry.id));
    expect(house.fake.previewed.at(-1)).toMatchObject({ overridden: true });
  });

  it('of a replaced version is stopped, and that of the new one is made', async () => {
    const entry = house.newEntry();
    house.fake.endlessPreviews.add(entry.film(1).uploadId);
    await entry.submit();
    await house.fake.sees(() => house.fake.callsOf('makePreview', entry.id) === 1);
    await entry.update(replaceUpdate, entry.film(2));
    await house.fake.sees(() => house.fake.callsOf('makePreview', entry.id) === 2);
    expect(await previewOf(entry, 2).result()).toEqual({ state: 'made' });
    await expect(previewOf(entry, 1).result()).rejects.toThrow();
    await house.fake.sees(() => house.fake.cancelledChecks.includes(entry.film(1).uploadId));
  });

  it('of an entry that is withdrawn is stopped', async () => {
    const entry = house.newEntry();
    house.fake.endlessPreviews.add(entry.film(1).uploadId);
    await entry.submit();
    await house.fake.sees(() => house.fake.callsOf('makePreview', entry.id) === 1);
    await entry.update(withdrawUpdate, { by: 'u-sec' as never, as: 'secretary' });
    await house.fake.sees(() => house.fake.cancelledChecks.includes(entry.film(1).uploadId));
    expect(await entry.handle.result()).toMatchObject({ outcome: 'withdrawn' });
  });
});

describe('damage that only the whole film shows', () => {
  it('sends the film back to its entrant before the close, who can send another', async () => {
    const entry = house.newEntry();
    house.fake.previews.set(entry.film(1).uploadId, DAMAGED);
    await entry.submit();
    const view = await entry.reaches('must-fix');
    expect(view).toMatchObject({ owner: 'entrant', inspection: { verdict: 'must-fix', mustFixCodes: ['CORRUPT'] } });
    await entry.update(replaceUpdate, entry.film(2));
    await entry.reaches('accepted');
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'accepted', 'must-fix', 'received', 'accepted']);
  });

  it('keeps an entry off the list when nobody mends it', async () => {
    const entry = house.newEntry();
    house.fake.previews.set(entry.film(1).uploadId, DAMAGED);
    await entry.submit();
    await entry.reaches('must-fix');
    await entry.pass('closeAtMs');
    expect(await entry.handle.result()).toMatchObject({ outcome: 'not-accepted' });
  });

  it('is told to the secretary after the close, and the entry stays where it is', async () => {
    const entry = house.newEntry();
    let release = (): void => undefined;
    house.fake.previews.set(entry.film(1).uploadId, DAMAGED);
    house.fake.held.set(`preview ${entry.film(1).uploadId}`, new Promise((resolve) => (release = resolve)));
    await entry.bringTo('screening');
    release();
    const view = await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    expect(view).toMatchObject({ phase: 'screening', owner: 'secretary' });
    await entry.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'retry' });
    expect(await entry.view()).toMatchObject({ phase: 'screening', needsAttention: false });
  });
});

describe('a preview that cannot be made', () => {
  it.each([
    ['because ffmpeg gave up', (entry: EntryProbe) => house.fake.previews.set(entry.film(1).uploadId, GIVEN_UP)],
    ['because the step failed for good', () => house.fake.fail('makePreview', finalError())],
  ])('leaves the film accepted and tells the secretary, %s', async (_, prepare) => {
    const entry = house.newEntry();
    prepare(entry);
    await entry.submit();
    const view = await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    expect(view).toMatchObject({ phase: 'accepted', owner: 'secretary' });
    house.fake.previews.delete(entry.film(1).uploadId);
    await entry.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'retry' });
    await house.fake.sees(() => house.fake.callsOf('makePreview', entry.id) === 2);
    await entry.pass('closeAtMs');
    expect(await entry.reaches('screening')).toMatchObject({ needsAttention: false });
  });
});
