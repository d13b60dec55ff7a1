import {
  askForFilmUpdate,
  overrideMediaUpdate,
  remakePreviewUpdate,
  replaceUpdate,
  rerunMediaUpdate,
  resolveAttentionUpdate,
} from '@hoithi/entry-workflow/messages';
import { previewWorkflowId } from '@hoithi/temporal-kit/shared';
import { BROKEN_OFF, DAMAGED, MADE, TOO_SHORT, UNREADABLE } from './support/fake-house';
import { TestHouse, type EntryProbe } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const why = { by: 'u-sec' as never, reasonCode: 'aud-1' };
const bySecretary = { by: 'u-sec' as never };
const previewsOf = (entry: EntryProbe): number => house.fake.callsOf('makePreview', entry.id);
const previewRun = (entry: EntryProbe) =>
  house.client.workflow.getHandle(previewWorkflowId(entry.input.contestId, entry.id, 1));
const needsHelp = (entry: EntryProbe) => entry.shows(({ needsAttention }) => needsAttention, 'attention');

describe('a preview that is made again', () => {
  /** An accepted entry whose preview has failed. */
  async function failed(): Promise<EntryProbe> {
    const entry = house.newEntry();
    house.fake.previews.set(entry.film(1).uploadId, BROKEN_OFF);
    await entry.submit();
    const { attention } = await needsHelp(entry);
    expect(attention?.vi).toContain('ffmpeg hai lần dừng giữa chừng');
    house.fake.previews.set(entry.film(1).uploadId, MADE);
    return entry;
  }

  it.each([
    ['by its own command', (entry: EntryProbe) => entry.update(remakePreviewUpdate, why)],
    [
      'by trying the step again',
      (entry: EntryProbe) => entry.update(resolveAttentionUpdate, { ...bySecretary, action: 'retry' }),
    ],
    ['by a check of the film once more', (entry: EntryProbe) => entry.update(rerunMediaUpdate, why)],
  ])('takes its alert away, %s', async (_, again) => {
    const entry = await failed();
    await again(entry);
    await house.fake.sees(() => previewsOf(entry) === 2);
    expect(await entry.reaches('accepted')).toMatchObject({ needsAttention: false });
    expect(await previewRun(entry).result()).toEqual({ state: 'made' });
    await entry.pass('closeAtMs');
    expect(await entry.reaches('screening')).toMatchObject({ needsAttention: false });
  });

  it('may be taken note of instead, and nothing is repeated', async () => {
    const entry = await failed();
    expect(await entry.update(resolveAttentionUpdate, { ...bySecretary, action: 'note' })).toMatchObject({
      needsAttention: false,
    });
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
    expect(previewsOf(entry)).toBe(1);
    await expect(entry.update(resolveAttentionUpdate, { ...bySecretary, action: 'note' })).rejects.toMatchObject({
      code: 'out-of-phase',
    });
  });

  it('is made in every phase until the outcome, with a reason, and only of a film that was accepted', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    await previewRun(entry).result();
    await expect(entry.update(remakePreviewUpdate, { ...why, reasonCode: ' ' })).rejects.toMatchObject({
      code: 'reason-required',
    });
    await entry.update(remakePreviewUpdate, why);
    await house.fake.sees(() => previewsOf(entry) === 2);
    const sentBack = house.newEntry();
    house.fake.verdicts.set(sentBack.film(1).uploadId, TOO_SHORT);
    await sentBack.submit();
    await sentBack.reaches('must-fix');
    await expect(sentBack.update(remakePreviewUpdate, why)).rejects.toMatchObject({ code: 'out-of-phase' });
  });

  it('finds the damage again that a new verdict on the key frames would have forgotten', async () => {
    const entry = house.newEntry();
    house.fake.previews.set(entry.film(1).uploadId, DAMAGED);
    await entry.submit();
    await entry.reaches('must-fix');
    await entry.update(rerunMediaUpdate, why);
    await house.fake.sees(() => previewsOf(entry) === 2);
    expect(await entry.reaches('must-fix')).toMatchObject({ inspection: { mustFixCodes: ['CORRUPT'] } });
  });
});

describe('a film that no tool can read', () => {
  async function unread(): Promise<EntryProbe> {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
    await entry.submit();
    await needsHelp(entry);
    return entry;
  }

  it('is asked for in another file by the secretary, once, and the entrant can send it', async () => {
    const entry = await unread();
    await expect(entry.update(askForFilmUpdate, { ...why, reasonCode: '' })).rejects.toMatchObject({
      code: 'reason-required',
    });
    const asked = await entry.update(askForFilmUpdate, why);
    expect(asked).toMatchObject({ phase: 'must-fix', owner: 'entrant', needsAttention: false });
    expect(asked.waitingFor.vi).toContain('đề nghị bạn gửi tệp khác');
    expect(await entry.update(askForFilmUpdate, why)).toMatchObject({ phase: 'must-fix' });
    await house.fake.sees(() => house.fake.noticesOf(entry.id).filter((kind) => kind === 'must-fix').length === 1);
    await entry.update(replaceUpdate, entry.film(2));
    expect(await entry.reaches('accepted')).toMatchObject({ version: 2 });
    expect(house.fake.callsOf('inspectFilm', entry.id)).toBe(2);
  });

  it('may still be accepted or checked again after it was asked for', async () => {
    const [accepted, again] = [await unread(), await unread()];
    for (const entry of [accepted, again]) await entry.update(askForFilmUpdate, why);
    expect(await accepted.update(overrideMediaUpdate, why)).toMatchObject({ phase: 'accepted' });
    house.fake.verdicts.delete(again.film(1).uploadId);
    await again.update(rerunMediaUpdate, why);
    expect(await again.reaches('accepted')).toMatchObject({ version: 1, needsAttention: false });
  });

  it('is not asked for where findings are to be mended', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    await entry.reaches('must-fix');
    await expect(entry.update(askForFilmUpdate, why)).rejects.toMatchObject({ code: 'out-of-phase' });
  });
});
