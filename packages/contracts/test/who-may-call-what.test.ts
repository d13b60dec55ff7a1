import { readFileSync } from 'node:fs';
import path from 'node:path';
import { awardRoutes, deskRoutes, intakeRoutes, siteCalls, type HttpContract } from '../src';

const contracts: readonly HttpContract[] = [intakeRoutes, deskRoutes, awardRoutes, siteCalls].flatMap(
  (routes) => Object.values(routes) as HttpContract[],
);

/** Rows of the table as people keep it: route, and who may call it in any order. */
const written = readFileSync(path.join(__dirname, '../../../docs/who-may-call-what.md'), 'utf8')
  .split('\n')
  .flatMap((line): readonly (readonly [string, string])[] => {
    const [, route, callers] = /^\| ([A-Z]+ \/\S+) \| (.+) \|$/.exec(line) ?? [];
    return route === undefined || callers === undefined ? [] : [[route, inOrder(callers.split(', '))]];
  });

const callersOf = ({ audience }: HttpContract): string => {
  if (typeof audience !== 'string') return inOrder(audience);
  return audience === 'public' ? 'anybody' : 'signed in';
};

it('every route is open to exactly those whom docs/who-may-call-what.md names', () => {
  const promised = contracts.map((contract) => [`${contract.method} ${contract.path}`, callersOf(contract)]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(promised));
  expect(written).toHaveLength(promised.length);
});

it('a juror is shown nothing of the council, the papers, the counters or the other jurors', () => {
  const closed =
    /\/(council|papers|snapshots|diagnostics|flags|progress|complaints|meetings|keyed-sheets|look-requests)\b/;
  const open = written.filter(([route, callers]) => closed.test(route) && /\bjuror\b/.test(callers));
  expect(open).toEqual([]);
});

function inOrder(callers: readonly string[]): string {
  return callers.toSorted().join(', ');
}
