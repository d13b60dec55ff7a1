/// <reference types="node" />
import { describeHandingIn } from './recount/handing-in';
import { describeKeepingIt } from './recount/keeping-it';
import { recountUnderTest } from './recount/recount-under-test';
import { describeWhatIsPublished } from './recount/what-is-published';

jest.setTimeout(180_000);

describe('a visitor recounts a result', () => {
  const recount = recountUnderTest();

  describeHandingIn(recount);
  describeKeepingIt(recount);
  describeWhatIsPublished(recount);
});
