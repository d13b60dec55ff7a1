import { ROLES, type Audience, type Role } from '@hoithi/contracts';
import { startAward, type AwardUnderTest, type Call } from './award-for-tests';
import { callOf, ROUTES, type RouteName } from './every-route';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward(['t-roles']);
  await award.open('t-roles', ['entry-1']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const callAs = (name: RouteName, as: Call['as']): Call => callOf(name, 't-roles', as);
const mayUse = (audience: Audience, role: Role): boolean => typeof audience === 'string' || audience.includes(role);

describe.each(ROUTES)('%s', (name, { audience }) => {
  it.each(ROLES)(`is open to %s as the contract, which docs/who-may-call-what.md repeats, says`, async (role) => {
    const { status } = await award.call(callAs(name, ['juror-1', role]));
    expect(status === 403).toBe(!mayUse(audience, role));
    expect(status).toBeLessThan(500);
  });

  it('asks a stranger to sign in, unless it is public', async () => {
    const { status } = await award.call(callAs(name, undefined));
    expect(status === 401).toBe(audience !== 'public');
  });

  it('says that an unknown contest is unknown', async () => {
    const role = typeof audience === 'string' ? 'auditor' : audience[0];
    const call = callAs(name, ['juror-1', role ?? 'auditor']);
    const answer = await award.call({ ...call, path: call.path.replace('t-roles', 't-unknown') });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([404, expect.stringContaining('unknown-contest')]);
  });

  it('refuses a malformed contest id', async () => {
    const role = typeof audience === 'string' ? 'auditor' : audience[0];
    const call = callAs(name, ['juror-1', role ?? 'auditor']);
    expect((await award.call({ ...call, path: call.path.replace('t-roles', 'T!') })).status).toBe(400);
  });
});
