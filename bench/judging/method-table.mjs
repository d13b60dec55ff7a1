import { METHODS, bestFirst, panelOf } from './methods.mjs';
import { balancedPanels, cheat, randomStream, simulateJury } from './simulate-jury.mjs';

/** Rows of the published table: what the reference says in per cent, column by column. */
const ROWS = [
  {
    name: '40 films x 5, all score all: best found',
    films: 40,
    jurors: 5,
    each: 5,
    measure: 'best',
    cheats: false,
    reference: [59, 52, 57, 54, 59, 56, 59, 58],
  },
  {
    name: '40 x 5, one juror cheats: best found',
    films: 40,
    jurors: 5,
    each: 5,
    measure: 'best',
    cheats: true,
    reference: [44, 44, 46, 46, 43, 33, 44, 47],
  },
  {
    name: '40 x 9, one juror cheats: best found',
    films: 40,
    jurors: 9,
    each: 9,
    measure: 'best',
    cheats: true,
    reference: [63, 59, 65, 62, 63, 56, 63, 65],
  },
  {
    name: '100 films, 9 jurors, 3 each: top-11 overlap',
    films: 100,
    jurors: 9,
    each: 3,
    measure: 'top',
    cheats: false,
    reference: [62, 58, 62, 60, 66, 65, 66, 65],
  },
  {
    name: '300 films, 9 jurors, 3 each: top-11 overlap',
    films: 300,
    jurors: 9,
    each: 3,
    measure: 'top',
    cheats: false,
    reference: [52, 48, 52, 49, 59, 57, 57, 56],
  },
];

const PRIZES = 11;

export function methodTable({ runs, seed }) {
  return ROWS.map((row) => {
    // A large field takes long and scatters little: fewer runs are enough.
    const times = Math.max(20, Math.round((runs * 40) / row.films));
    const right = Object.fromEntries(Object.keys(METHODS).map((method) => [method, 0]));
    const random = randomStream(seed);
    for (let run = 0; run < times; run += 1) {
      const fair = simulateJury({ random, films: row.films, jurors: row.jurors });
      const jury = row.cheats ? cheat({ jury: fair, random }) : fair;
      const panel = panelOf(
        jury.marks,
        balancedPanels({ random, films: row.films, jurors: row.jurors, each: row.each }),
      );
      const best = bestFirst(jury.worth);
      for (const [method, score] of Object.entries(METHODS))
        right[method] += hit(row.measure, best, bestFirst(score(panel)));
    }
    const percent = Object.keys(METHODS).map((method) => Math.round((100 * right[method]) / times));
    return { name: row.name, runs: times, percent, reference: row.reference, reading: row.cheats ? 'fitted' : 'given' };
  });
}

function hit(measure, best, found) {
  if (measure === 'best') return best[0] === found[0] ? 1 : 0;
  const top = new Set(best.slice(0, PRIZES));
  return found.slice(0, PRIZES).filter((film) => top.has(film)).length / PRIZES;
}
