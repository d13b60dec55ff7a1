const { default: TestSequencer } = require('@jest/test-sequencer');

/** Parts of the names of files that take a minute or more, slowest first. Begun last, one of them would hold up the whole run alone. */
const LONG = [
  'contest-in-browsers',
  'look.browser',
  'rehearsal-under-kills',
  'torture',
  'council.browser',
  'juror-desk.browser',
];

/** Long files first; the others by what jest knows of them: their time of last time, else their size. */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => (LONG.findIndex((part) => path.includes(part)) + LONG.length + 1) % (LONG.length + 1);
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
};
