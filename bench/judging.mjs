/**
 * `npm run bench -- judging [RUNS] [SEED]`: simulated juries, method by method, beside the numbers of the study that chose
 * the defaults (own simulation of the reference, 250-3000 runs, so 1 to 3 points of noise either way). What the reference
 * does not say is chosen here: severity and scale by juror apply to the film's quality and to the noise alike; the
 * cheating juror's friend is one of the places 2 to 20 and the rivals are the true best three: of eight readings tried, the one
 * nearest to the reference, so that those two rows show agreement with a fitted reading and are no independent reproduction.
 * Exit code 1 when a number is further off than the noise of both explains.
 */
import { farFromReference } from './judging/far-from-reference.mjs';
import { METHODS } from './judging/methods.mjs';
import { methodTable } from './judging/method-table.mjs';
import { roundTable } from './judging/round-table.mjs';
import { severityTable } from './judging/severity-table.mjs';
import { stopTable } from './judging/stop-table.mjs';
import { tieTable } from './judging/tie-table.mjs';

const [runs = 1000, seed = 2024] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const beside = (found, reference) => `${String(found).padStart(3)} (${reference})`;

console.log(`${runs} runs of 40 films (fewer of larger fields), seed ${seed}; per cent, the reference in brackets\n`);
console.log(['setting'.padEnd(46), ...Object.keys(METHODS)].join(' | '));
const methods = methodTable({ runs, seed });
for (const { name, runs: times, percent, reference } of methods) {
  console.log(
    [name.padEnd(46), ...percent.map((value, at) => beside(value, reference[at]))].join(' | '),
    `| ${times} runs`,
  );
}
console.log('\nExact tie of the two-decimal mean at a prize border (1/2/3/5), 40 films');
const ties = tieTable({ runs, seed });
for (const { name, percent, reference } of ties) console.log(`${name.padEnd(46)} ${beside(percent, reference)}`);
console.log('\nRounds and jury size');
const rounds = roundTable({ runs, seed });
for (const row of rounds)
  console.log(`${row.name.padEnd(64)} ${beside(row.percent, row.reference)} | ${row.runs} runs`);
console.log('\nTrue severities found by the additive model, points');
const severities = severityTable({ runs, seed });
for (const row of severities) {
  console.log(
    `${row.name.padEnd(46)} median miss ${row.medianMiss}, 95 % below ${row.miss95}, within one point ${row.withinOnePoint} %, stated error ${row.statedError}, within twice that ${row.withinTwoErrors} %`,
  );
}
console.log(
  '\nJudging that knows when to stop: 100 films, 3 of 9 jurors each, then further viewings (top-11 overlap | best found)',
);
const stops = stopTable({ runs, seed });
for (const { viewings, planned, even, runs: times } of stops) {
  console.log(
    `${viewings} viewings   planned ${planned.top11} % | ${planned.best} %   dealt evenly ${even.top11} % | ${even.best} %   (${times} runs)`,
  );
}
console.log(`\n${JSON.stringify({ bench: 'judging', runs, seed, methods, ties, rounds, severities, stops })}`);

const far = [
  ...farFromReference(methods, Object.keys(METHODS)),
  ...farFromReference(ties),
  ...farFromReference(rounds),
];
for (const row of far) console.error(`far from the reference: ${row}`);
process.exitCode = far.length === 0 ? 0 : 1;
