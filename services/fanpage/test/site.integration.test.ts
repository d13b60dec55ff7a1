/// <reference types="node" />
import { makeCard, startFanpage } from './fanpage-for-tests';
import { siteUnderTest } from './site-under-test';
import { describePublishing } from './site/publishing';
import { describeReading } from './site/reading';
import { describeVoting } from './site/voting';
import { describeWrongCalls } from './site/wrong-calls';
import { describeFreezing } from './site/freezing';
import { describeBeingKilled } from './site/being-killed';

jest.setTimeout(90_000);

/** One house for all: what is published first is read, voted on, frozen and killed later. */
describe('the public site', () => {
  let house: Awaited<ReturnType<typeof startFanpage>>;
  beforeAll(async () => {
    house = await startFanpage();
    for (const n of [1, 2, 3]) await house.publish(makeCard(n), Date.now() - 1_000);
  });
  afterAll(() => house.stop());
  const site = siteUnderTest(() => house);

  describePublishing(site);
  describeReading(site);
  describeVoting(site);
  describeWrongCalls(site);
  describeFreezing(site);
  describeBeingKilled(site);
});
