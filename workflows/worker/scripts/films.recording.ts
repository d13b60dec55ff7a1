import {
  askForFilmUpdate,
  remakePreviewUpdate,
  replaceUpdate,
  rerunMediaUpdate,
  resolveAttentionUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { previewWorkflowId } from '@hoithi/temporal-kit/shared';
import { BROKEN_OFF, MADE, UNREADABLE } from '../test/support/fake-house';
import { CONTEST, TestHouse } from '../test/support/test-house';
import { saveHistory } from './save-history';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const secretary = { by: 'u-sec' as never, as: 'secretary' } as const;
const withReason = { by: 'u-sec' as never, reasonCode: 'archive-film' };

it('another film asked for, and its preview made again in every way', async () => {
  const entry = house.newEntry();
  house.fake.verdicts.set(entry.film(1).uploadId, UNREADABLE);
  house.fake.previews.set(entry.film(2).uploadId, BROKEN_OFF);
  const isMade = (times: number) => house.fake.sees(() => house.fake.callsOf('makePreview', entry.id) === times);
  await entry.submit();
  await entry.shows(({ needsAttention }) => needsAttention, 'attention');
  await entry.update(askForFilmUpdate, withReason);
  await entry.update(replaceUpdate, entry.film(2));
  await entry.shows(({ phase, needsAttention }) => phase === 'accepted' && needsAttention, 'no preview');
  await entry.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'retry' });
  await isMade(2);
  await entry.shows(({ needsAttention }) => needsAttention, 'no preview again');
  await entry.update(resolveAttentionUpdate, { by: 'u-sec' as never, action: 'note' });
  house.fake.previews.set(entry.film(2).uploadId, MADE);
  await entry.update(rerunMediaUpdate, { ...withReason, reasonCode: 'tools-mended' });
  await isMade(3);
  await house.client.workflow.getHandle(previewWorkflowId(CONTEST, entry.id, 2)).result();
  await entry.update(remakePreviewUpdate, { ...withReason, reasonCode: 'lost' });
  await isMade(4);
  await entry.update(withdrawUpdate, secretary);
  await entry.handle.result().catch(() => undefined);
  await saveHistory(entry.handle, { workflow: 'entry', name: 'preview-again' });
});
