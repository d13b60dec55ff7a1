import { createRequire } from 'node:module';
import { additive, bestFirst, panelOf } from './methods.mjs';
import { balancedPanels, randomStream, simulateJury } from './simulate-jury.mjs';

const require = createRequire(import.meta.url);
const { parseScoreBook, planNextViewings } = require('@hoithi/scoring');

const FILMS = 100;
const JURORS = 9;
const EACH = 3;
/** Each juror is asked for five films more in every batch. */
const MORE_EACH = 5;
const BATCH = JURORS * MORE_EACH;
const BATCHES = 4;
const PRIZES = 11;
const RULES = {
  contest: 'simulated',
  step: 1,
  rubric: [{ id: 'whole', max: 100 }],
  minimumSheets: 1,
  minimumForPrize: 0,
  prizes: [
    { id: 'first', count: 1, value: 4 },
    { id: 'second', count: 2, value: 3 },
    { id: 'third', count: 3, value: 2 },
    { id: 'consolation', count: 5, value: 1 },
  ],
  interaction: [],
  settled: [],
};

/**
 * 100 films, three of nine jurors each; then further viewings in batches of 45, chosen by the plan or dealt out evenly.
 * Per cent of the true best eleven found by the additive score, and of the true best film.
 */
export function stopTable({ runs, seed }) {
  const times = Math.max(10, Math.round(runs / 10));
  const steps = Array.from({ length: BATCHES + 1 }, (_, at) => FILMS * EACH + at * BATCH);
  const sums = { planned: steps.map(() => [0, 0]), even: steps.map(() => [0, 0]) };
  const random = randomStream(seed);
  for (let run = 0; run < times; run += 1) {
    const jury = simulateJury({ random, films: FILMS, jurors: JURORS });
    const first = balancedPanels({ random, films: FILMS, jurors: JURORS, each: EACH });
    for (const [way, more] of [
      ['planned', plannedViewings],
      ['even', evenViewings(random)],
    ]) {
      let panels = first;
      for (let step = 0; step <= BATCHES; step += 1) {
        const [top, best] = accuracy(jury, panels);
        sums[way][step][0] += top;
        sums[way][step][1] += best;
        panels = more(jury, panels);
      }
    }
  }
  const percent = (sum) => Math.round((100 * sum) / times);
  return steps.map((viewings, at) => ({
    viewings,
    runs: times,
    planned: { top11: percent(sums.planned[at][0]), best: percent(sums.planned[at][1]) },
    even: { top11: percent(sums.even[at][0]), best: percent(sums.even[at][1]) },
  }));
}

function accuracy(jury, panels) {
  const found = bestFirst(additive(panelOf(jury.marks, panels)));
  const best = bestFirst(jury.worth);
  const top = new Set(best.slice(0, PRIZES));
  return [found.slice(0, PRIZES).filter((film) => top.has(film)).length / PRIZES, best[0] === found[0] ? 1 : 0];
}

const entryId = (film) => `E${String(film).padStart(4, '0')}`;

function plannedViewings(jury, panels) {
  const sheets = panels.flatMap((panel, film) =>
    panel.map((juror) => ({
      juror: `J${juror}`,
      entry: entryId(film),
      state: 'valid',
      marks: { whole: jury.marks[film][juror] },
    })),
  );
  const jurors = Array.from({ length: JURORS }, (_, at) => `J${at}`);
  const book = parseScoreBook({ ...RULES, entries: panels.map((_, film) => entryId(film)), jurors, sheets });
  const { viewings } = planNextViewings({
    book,
    assignments: { assigned: [], barred: [] },
    confidencePercent: 100,
    capacity: new Map(jurors.map((juror) => [juror, MORE_EACH])),
  });
  const added = panels.map((panel) => [...panel]);
  for (const { juror, entry } of viewings) added[Number(entry.slice(1))].push(Number(juror.slice(1)));
  return added.map((panel) => panel.sort((a, b) => a - b));
}

/** The films with fewest sheets first, jurors at random among those who have not seen them. */
function evenViewings(random) {
  return (jury, panels) => {
    const added = panels.map((panel) => [...panel]);
    for (let viewing = 0; viewing < BATCH; viewing += 1) {
      const least = Math.min(...added.map((panel) => panel.length));
      const open = added.flatMap((panel, film) => (panel.length === least ? [film] : []));
      const film = open[random.below(open.length)];
      const free = Array.from({ length: JURORS }, (_, at) => at).filter((juror) => !added[film].includes(juror));
      added[film].push(free[random.below(free.length)]);
    }
    return added.map((panel) => panel.sort((a, b) => a - b));
  };
}
