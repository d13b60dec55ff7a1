import { startAward, type AwardUnderTest } from '../../../award/test/award-for-tests';
import { councilOf, sealSheets } from '../../../award/test/council-for-tests';
import { CONTEST_ID } from '../fake/entry-fixtures';
import { PEOPLE, type Person } from '../fake/people';
import { raiseStage } from './raise-stage';

export const MEMBERS = [PEOPLE.chair, PEOPLE.council, { userId: 'u-third', name: 'Giàng A Sềnh' }];

type Frozen = {
  readonly counts: Readonly<Record<string, number>>;
  readonly told?: Readonly<Record<string, { readonly voters: number; readonly reachedAtMs: number }>>;
};

/** The council's pages before the real award service, after the lock and the freeze: whatever is clicked there is enforced. */
export function raiseCouncilRoom({ counts, told }: Frozen = { counts: { 'entry-5': 40, 'entry-1': 12 } }) {
  let award: AwardUnderTest;
  beforeAll(async () => {
    award = await startAward([CONTEST_ID], MEMBERS);
    await sealSheets(award, CONTEST_ID);
    await award.lock(CONTEST_ID);
    await award.freeze(CONTEST_ID, counts, undefined, told);
  }, 180_000);
  afterAll(() => award?.stop(), 60_000);

  const tokenOf = ({ userId, roles }: Person): string => award.people.token(userId, ...roles);
  const { open } = raiseStage(() => ({ award: { origin: award.stack.urls.award, tokenOf } }));
  return {
    council: () => councilOf(award, CONTEST_ID),
    enter: async (width: 'phone' | 'desk', person: 'secretary' | 'council' | 'chair') => {
      const page = await open(width, person);
      await page.goto('/c/xet-giai');
      return page;
    },
  };
}
