import { ContestError } from '@hoithi/contracts';
import {
  overrideMediaUpdate,
  replaceUpdate,
  rerunMediaUpdate,
  resolveAttentionUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { ACCEPTED, TOO_SHORT, UNREADABLE } from './support/fake-house';
import { TestHouse } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const secretary = { by: 'u-sec' as never, reasonCode: 'archive-film' };

describe('a film that is not accepted at once', () => {
  it('is repaired by a replacement, and both versions were checked', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    await entry.reaches('must-fix');
    expect(await entry.update(replaceUpdate, entry.film(2))).toMatchObject({ phase: 'submission', version: 2 });
    expect(await entry.reaches('accepted')).toMatchObject({ version: 2, inspection: { verdict: 'accepted' } });
    expect(house.fake.callsOf('inspectFilm', entry.id)).toBe(2);
    const again = await entry.update(replaceUpdate, entry.film(2));
    expect(again).toMatchObject({ phase: 'accepted', version: 2 });
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'must-fix', 'received', 'accepted']);
  });

  it('whose bytes do not match is asked for again', async () => {
    const entry = house.newEntry();
    house.fake.fail('ingestUpload', new ContestError('upload-mismatch'));
    await entry.submit();
    const view = await entry.reaches('must-fix');
    expect(view.waitingFor.en).toContain('checksum');
    expect(view.needsAttention).toBe(false);
    await entry.update(replaceUpdate, entry.film(2));
    await entry.reaches('accepted');
  });

  it('is accepted against the verdict by the secretary, with a reason', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    await entry.reaches('must-fix');
    await expect(entry.update(overrideMediaUpdate, { ...secretary, reasonCode: '' })).rejects.toMatchObject({
      code: 'reason-required',
    });
    const view = await entry.update(overrideMediaUpdate, secretary);
    expect(view).toMatchObject({ phase: 'accepted', mediaOverridden: true });
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
  });

  it('that cannot be read calls the secretary, who has it checked again', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
    await entry.submit();
    const view = await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    expect(view).toMatchObject({ phase: 'media-check', owner: 'secretary' });
    house.fake.verdicts.set(entry.film(1).uploadId, ACCEPTED);
    await entry.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'retry' });
    expect(await entry.reaches('accepted')).toMatchObject({ needsAttention: false });
    expect(house.fake.callsOf('inspectFilm', entry.id)).toBe(2);
  });

  it('that cannot be read may be accepted or replaced while the secretary looks', async () => {
    const [accepted, replaced] = [house.newEntry(), house.newEntry()];
    for (const entry of [accepted, replaced]) {
      house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
      await entry.submit();
      await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    }
    expect(await accepted.update(overrideMediaUpdate, secretary)).toMatchObject({
      phase: 'accepted',
      needsAttention: false,
    });
    await replaced.update(replaceUpdate, replaced.film(2));
    expect(await replaced.reaches('accepted')).toMatchObject({ version: 2, needsAttention: false });
    expect(house.fake.callsOf('inspectFilm', accepted.id)).toBe(1);
  });

  it('that cannot be read is not accepted when the close comes first', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
    await entry.submit();
    await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    await entry.pass('closeAtMs');
    expect(await entry.handle.result()).toMatchObject({ outcome: 'not-accepted' });
  });
});

describe('a film that is checked once more', () => {
  const again = { by: 'u-sec' as never, reasonCode: 'aud-1' };

  it('keeps its place with the new verdict, and is not fetched from the spool again', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    await entry.reaches('must-fix');
    house.fake.verdicts.set(entry.film(1).uploadId, ACCEPTED);
    expect(await entry.update(rerunMediaUpdate, again)).toMatchObject({ phase: 'media-check', inspection: null });
    expect(await entry.reaches('accepted')).toMatchObject({ version: 1, inspection: { verdict: 'accepted' } });
    expect(house.fake.callsOf('inspectFilm', entry.id)).toBe(2);
    expect(house.fake.callsOf('ingestUpload', entry.id)).toBe(1);
  });

  it('may lose its place, and gives way to a replacement', async () => {
    const entry = house.newEntry();
    await entry.submit();
    await entry.reaches('accepted');
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.update(rerunMediaUpdate, again);
    await entry.reaches('must-fix');
    house.fake.endless.add(entry.film(1).uploadId);
    await entry.update(rerunMediaUpdate, again);
    await entry.update(replaceUpdate, entry.film(2));
    expect(await entry.reaches('accepted')).toMatchObject({ version: 2 });
    expect(house.fake.callsOf('ingestUpload', entry.id)).toBe(2);
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
    await expect(entry.update(rerunMediaUpdate, again)).rejects.toMatchObject({ code: 'out-of-phase' });
  });

  it('that could not be read is read again', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
    await entry.submit();
    await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    house.fake.verdicts.set(entry.film(1).uploadId, ACCEPTED);
    await entry.update(rerunMediaUpdate, again);
    expect(await entry.reaches('accepted')).toMatchObject({ needsAttention: false });
  });
});

describe('a film under check', () => {
  it('is dropped for a newer one, and its check is cancelled', async () => {
    const entry = house.newEntry();
    house.fake.endless.add(entry.film(1).uploadId);
    await entry.submit();
    await house.fake.sees(() => house.fake.callsOf('inspectFilm', entry.id) === 1);
    await entry.update(replaceUpdate, entry.film(2));
    expect(await entry.reaches('accepted')).toMatchObject({ version: 2 });
    await house.fake.sees(() => house.fake.cancelledChecks.includes(entry.film(1).uploadId));
  });

  it('in time for the close is judged by its verdict, even when that comes after it', async () => {
    const entry = house.newEntry();
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    house.fake.held.set(entry.film(1).uploadId, held);
    await entry.submit();
    await entry.reaches('media-check');
    await entry.pass('closeAtMs');
    expect((await entry.view()).phase).toBe('media-check');
    release();
    await entry.reaches('screening');
  });

  it('leaves with its entry: a withdrawal does not wait for ffmpeg', async () => {
    const entry = house.newEntry();
    house.fake.endless.add(entry.film(1).uploadId);
    await entry.submit();
    await entry.reaches('media-check');
    await entry.update(withdrawUpdate, { by: 'u-1' as never, as: 'entrant' });
    expect(await entry.handle.result()).toMatchObject({ outcome: 'withdrawn' });
  });
});
