import { parseScoreBook, type ScoreBookError } from '../src';
import { book, sheetsOf } from './books';

const good = book({ sheets: sheetsOf('A', [[40, 20], null]) });
const wrong: readonly [string, unknown, string, string][] = [
  ['a list', [], 'shape', '$'],
  ['no rubric', { ...good, rubric: [] }, 'shape', 'rubric'],
  [
    'sums that leave the exact integers',
    {
      ...good,
      step: 0.0001,
      rubric: many('c', 40).map((id) => ({ id, max: 1e5 })),
      jurors: many('J', 1000),
      sheets: [],
    },
    'shape',
    'rubric',
  ],
  ['a step of zero', { ...good, step: 0 }, 'step-unusable', 'step'],
  ['a step of a third', { ...good, step: 1 / 3 }, 'step-unusable', 'step'],
  ['an entry listed twice', { ...good, entries: ['A', 'B', 'A'] }, 'duplicate-id', 'entries[2]'],
  ['a juror listed twice', { ...good, jurors: ['J1', 'J1'] }, 'duplicate-id', 'jurors[1]'],
  [
    'a mark above its maximum',
    sheet({ marks: { theme: 60.25, script: 1 } }),
    'mark-above-max',
    'sheets[0].marks.theme',
  ],
  ['a mark off the step', sheet({ marks: { theme: 40.1, script: 1 } }), 'mark-off-step', 'sheets[0].marks.theme'],
  ['a negative mark', sheet({ marks: { theme: -1, script: 1 } }), 'mark-negative', 'sheets[0].marks.theme'],
  ['a mark in words', sheet({ marks: { theme: '40', script: 1 } }), 'mark-not-a-number', 'sheets[0].marks.theme'],
  ['a missing mark', sheet({ marks: { theme: 40 } }), 'mark-missing', 'sheets[0].marks.script'],
  ['no marks at all', sheet({ marks: undefined }), 'shape', 'sheets[0].marks'],
  ['an unknown criterion', sheet({ marks: { theme: 40, script: 1, x: 1 } }), 'unknown-criterion', 'sheets[0].marks.x'],
  ['an unknown juror', sheet({ juror: 'J9' }), 'unknown-juror', 'sheets[0].juror'],
  ['an unknown entry', sheet({ entry: 'Z' }), 'unknown-entry', 'sheets[0].entry'],
  ['an unknown state', sheet({ state: 'late' }), 'shape', 'sheets[0].state'],
  ['two sheets of a juror for an entry', sheet({ juror: 'J2' }), 'duplicate-sheet', 'sheets[1]'],
  [
    'a count of an unknown entry',
    { ...good, interaction: [{ entry: 'Z', accepted: 1 }] },
    'unknown-entry',
    'interaction[0].entry',
  ],
  ['a count below zero', { ...good, interaction: [{ entry: 'A', accepted: -1 }] }, 'shape', 'interaction[0].accepted'],
  [
    'two counts of an entry',
    {
      ...good,
      interaction: [
        { entry: 'A', accepted: 1 },
        { entry: 'A', accepted: 1 },
      ],
    },
    'duplicate-count',
    'interaction[1]',
  ],
  ['an order of other entries', settled({ order: ['A', 'A'] }), 'duplicate-id', 'settled[0].order[1]'],
  ['an order that leaves one out', settled({ order: ['A'] }), 'settled-order', 'settled[0].order'],
  ['a step that no sheet decides', { ...good, tieSteps: ['jury-vote'] }, 'shape', 'tieSteps[0]'],
  ['a step twice', { ...good, tieSteps: ['head-to-head', 'head-to-head'] }, 'duplicate-id', 'tieSteps[1]'],
  ['a settlement by nobody', settled({ by: 'lot' }), 'shape', 'settled[0].by'],
];

function many(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at}`);
}

function sheet(over: object): unknown {
  return { ...good, sheets: [{ ...good.sheets[0], ...over }, good.sheets[1]] };
}

function settled(over: object): unknown {
  return { ...good, settled: [{ entries: ['A', 'B'], order: ['B', 'A'], by: 'chair', ...over }] };
}

it.each(wrong)('names the place of %s', (_, json, code, path) => {
  expect.assertions(1);
  try {
    parseScoreBook(json);
  } catch (error) {
    expect((error as ScoreBookError).issues).toContainEqual(expect.objectContaining({ code, path }));
  }
});

it('takes a good book, with marks left out where the juror stood aside', () => {
  expect(parseScoreBook(JSON.parse(JSON.stringify(good)))).toEqual(good);
});

it('accepts every multiple of the step up to the maximum', () => {
  for (const step of [0.25, 0.1, 0.01, 0.5, 1, 2.5]) {
    const marks = Array.from({ length: Math.floor(60 / step) + 1 }, (_, times) => Number((times * step).toFixed(4)));
    const entries = marks.map((_, at) => `E${at}`);
    const sheets = marks.map((theme, at) => ({
      juror: 'J1',
      entry: `E${at}`,
      state: 'valid',
      marks: { theme, script: 0 },
    }));
    expect(() => parseScoreBook(book({ step, entries, sheets: sheets as never }))).not.toThrow();
  }
});
