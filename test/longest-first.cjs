const { default: TestSequencer } = require('@jest/test-sequencer');

/** Parts of the paths of files that take some forty seconds or more, slowest first. Begun last, one of them would hold up the whole run alone. */
const LONG = [
  'torture',
  'look.browser',
  'contest-in-browsers',
  'rehearsal-under-kills',
  'council.browser',
  'juror-desk.browser',
  'keyed.browser',
  'copies',
  'media/test/preview',
  'film-deaths',
  'offline.browser',
  'entrant.browser',
  'files-of-papers',
  'film-check',
  'clips.integration',
  'queue-order',
  'site.integration',
  'continue-as-new',
];

/** Long files first; the others by what jest knows of them: their time of last time, else their size. */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => (LONG.findIndex((part) => path.includes(part)) + LONG.length + 1) % (LONG.length + 1);
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
};
