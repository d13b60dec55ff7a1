import { ContestError } from '@hoithi/contracts';
import { withdrawUpdate } from '@hoithi/entry-workflow/messages';
import {
  publicationViewQuery,
  resolvePublicationAttentionUpdate,
  type PublicationView,
} from '@hoithi/publication-workflow/messages';
import { callUpdate } from '@hoithi/temporal-kit/client';
import { publicationWorkflowId } from '@hoithi/temporal-kit/shared';
import { CONTEST, TestHouse, type EntryProbe } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const postOf = (entry: EntryProbe, channel = 'website') =>
  house.client.workflow.getHandle(publicationWorkflowId(CONTEST, entry.id, channel));

async function shows(entry: EntryProbe, seen: (view: PublicationView) => boolean): Promise<PublicationView> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const view = await postOf(entry).query(publicationViewQuery);
    if (seen(view)) return view;
    if (Date.now() > deadline) throw new Error(JSON.stringify(view));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a publication', () => {
  it('waits for the common instant, follows it when it moves, and is seen once', async () => {
    const entry = house.newEntry();
    await entry.bringTo('finalist');
    const soon = Date.now() + 2_000;
    await entry.move({ publishAtMs: soon });
    await shows(entry, ({ publishAtMs }) => publishAtMs === soon);
    expect(house.fake.sent.has(`${entry.id}/website`)).toBe(false);
    await entry.reaches('published');
    expect(Date.now()).toBeGreaterThanOrEqual(soon);
    expect(house.fake.sent.get(`${entry.id}/website`)).toBe(1);
    expect(house.fake.posts.get(`${entry.id}/website`)?.visibleFromMs).toBe(soon);
  });

  it('whose answer is lost is found on the channel and not sent again', async () => {
    const entry = house.newEntry();
    await entry.bringTo('finalist');
    house.fake.fail('sendPublication', new Error('connection reset after the post was made'));
    await entry.pass('publishAtMs');
    await entry.reaches('published');
    expect(house.fake.sent.get(`${entry.id}/website`)).toBe(1);
  });

  it('that cannot be planned calls an operator, and goes on after the retry', async () => {
    const entry = house.newEntry();
    house.fake.fail('planPublication', new ContestError('not-allowed'));
    await entry.bringTo('finalist');
    const view = await shows(entry, ({ needsAttention }) => needsAttention);
    expect(view.state).toBe('needs-attention');
    await callUpdate(postOf(entry), resolvePublicationAttentionUpdate, [{ by: 'u-pub' as never, action: 'retry' }]);
    await entry.pass('publishAtMs');
    await entry.reaches('published');
  });

  it('of a withdrawn entry is never sent, on any channel', async () => {
    const entry = house.newEntry({ channels: ['website', 'facebook'] });
    await entry.bringTo('finalist');
    await entry.update(withdrawUpdate, { by: 'u-1' as never, as: 'entrant' });
    await entry.handle.result();
    expect(await postOf(entry).result()).toMatchObject({ state: 'withdrawn' });
    expect(await postOf(entry, 'facebook').result()).toMatchObject({ state: 'withdrawn' });
    expect(house.fake.sent.has(`${entry.id}/website`)).toBe(false);
  });

  it('of a slow second channel does not hold the entry back', async () => {
    const entry = house.newEntry({ channels: ['website', 'facebook'] });
    await entry.bringTo('finalist');
    await entry.pass('publishAtMs', 'judgingOpenAtMs');
    await entry.reaches('judging');
  });
});
