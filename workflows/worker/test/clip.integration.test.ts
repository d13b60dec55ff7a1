import { searchKeys } from '@hoithi/temporal-kit/shared';
import { ClipProbe } from './support/clip-probe';
import { finalError } from './support/fake-house';
import { TestHouse } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

let clips = 0;
const newClip = (): ClipProbe => new ClipProbe(house, (clips += 1));
const TOO_LONG = { code: 'DURATION_LONG', text: null };

describe('a reference clip', () => {
  it('waits for its file with a deadline and an owner, then is fingerprinted once, however often it is begun', async () => {
    const clip = newClip();
    await clip.begin();
    const view = await clip.begin();
    expect(view).toMatchObject({ step: 'uploading', needsAttention: false });
    const { untilMs } = house.fake.clips.told.find(({ clipId }) => clipId === clip.id) ?? {};
    expect((untilMs ?? 0) - Date.now()).toBeGreaterThan(13 * 24 * 3_600_000);
    await clip.arrives();
    await clip.arrives().catch(() => undefined);
    expect(await clip.handle.result()).toEqual({ state: 'ready' });
    expect(house.fake.clips.statesOf(clip.id)).toEqual(['uploading', 'fingerprinting', 'ready']);
    expect(house.fake.clips.printed.filter((id) => id === clip.id)).toHaveLength(1);
  });

  it('that cannot be read says why, waits for people, and is tried again when they ask', async () => {
    const clip = newClip();
    house.fake.clips.failures.set(clip.id, TOO_LONG);
    await clip.begin('print');
    await clip.reaches('failed');
    const told = house.fake.clips.told.findLast(({ clipId }) => clipId === clip.id);
    expect(told).toMatchObject({ failure: TOO_LONG, untilMs: expect.any(Number) });
    house.fake.clips.failures.delete(clip.id);
    await Promise.all([clip.begin('print'), clip.begin('print')]);
    expect(await clip.handle.result()).toEqual({ state: 'ready' });
    expect(house.fake.clips.statesOf(clip.id)).toEqual(['fingerprinting', 'failed', 'fingerprinting', 'ready']);
  });

  it('whose step failed for good has failed with the code, and needs attention', async () => {
    const clip = newClip();
    house.fake.fail('ingestClip', finalError());
    await clip.begin('print');
    await clip.reaches('failed');
    expect(house.fake.clips.told.at(-1)?.failure).toEqual({ code: 'not-allowed', text: null });
    const { typedSearchAttributes } = await clip.handle.describe();
    expect(typedSearchAttributes.get(searchKeys.needsAttention)).toBe(true);
    await clip.remove();
    expect(await clip.handle.result()).toEqual({ state: 'removed' });
  });

  it('that is removed while it is looked at is looked at no longer, and everything goes', async () => {
    const clip = newClip();
    house.fake.clips.endless.add(clip.id);
    await clip.begin('print');
    await house.fake.sees(() => house.fake.callsOf('printClip', clip.id) === 1);
    await clip.remove();
    expect(await clip.handle.result()).toEqual({ state: 'removed' });
    expect(house.fake.cancelledChecks).toContain(clip.id);
    expect(house.fake.clips.removed.filter((id) => id === clip.id)).toHaveLength(1);
    expect(house.fake.clips.forgotten.filter((id) => id === clip.id)).toHaveLength(1);
    expect(house.fake.clips.statesOf(clip.id)).not.toContain('failed');
  });

  it('that is ready is removed by a run of its own, and may be added anew', async () => {
    const clip = newClip();
    await clip.begin('print');
    await clip.handle.result();
    await clip.remove();
    expect(await clip.handle.result()).toEqual({ state: 'removed' });
    await clip.begin('print');
    expect(await clip.handle.result()).toEqual({ state: 'ready' });
  });

  it('whose removal is stuck is tried again when somebody deletes it again, and takes no other command meanwhile', async () => {
    const clip = newClip();
    house.fake.fail('forgetClip', finalError(), finalError());
    const tries = (): number => house.fake.callsOf('forgetClip', clip.id);
    // Whoever asks while a try is under way asks for that one.
    const removeUntil = async (wanted: number): Promise<void> => {
      while (tries() < wanted) {
        await clip.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await removeUntil(1);
    await expect(clip.begin('print')).rejects.toMatchObject({ code: 'clip-busy' });
    await removeUntil(3);
    expect(await clip.handle.result()).toEqual({ state: 'removed' });
    expect(house.fake.clips.forgotten).toContain(clip.id);
  });

  it('whose work an operator cancels has failed, and may be begun again', async () => {
    const clip = newClip();
    house.fake.clips.endless.add(clip.id);
    await clip.begin('print');
    await house.fake.sees(() => house.fake.callsOf('printClip', clip.id) === 1);
    await clip.handle.cancel();
    await clip.reaches('failed');
    house.fake.clips.endless.delete(clip.id);
    await clip.handle.result().catch(() => undefined);
    await clip.begin('print');
    expect(await clip.handle.result()).toEqual({ state: 'ready' });
  });
});
