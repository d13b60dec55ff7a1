import { ClipProbe } from '../test/support/clip-probe';
import { TestHouse } from '../test/support/test-house';
import { saveHistory } from './save-history';

jest.setTimeout(120_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

it('a clip that is sent, fingerprinted and later removed', async () => {
  const clip = new ClipProbe(house, 1);
  await clip.begin();
  await clip.arrives();
  await clip.handle.result();
  await saveHistory(clip.handle, { workflow: 'preview', name: 'clip-ready' });
  await clip.remove();
  await clip.handle.result();
  await saveHistory(clip.handle, { workflow: 'preview', name: 'clip-removed' });
});

it('a clip that failed, was tried again, and was removed while it was looked at', async () => {
  const clip = new ClipProbe(house, 2);
  house.fake.clips.failures.set(clip.id, { code: 'DURATION_LONG', text: null });
  house.fake.fail('recordClip', new Error('intake is restarting'));
  await clip.begin('print');
  await clip.reaches('failed');
  house.fake.clips.failures.delete(clip.id);
  house.fake.clips.endless.add(clip.id);
  await clip.begin('print');
  await house.fake.sees(() => house.fake.callsOf('printClip', clip.id) === 2);
  await clip.remove();
  await clip.handle.result();
  await saveHistory(clip.handle, { workflow: 'preview', name: 'clip-stopped' });
});
