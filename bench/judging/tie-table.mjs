import { METHODS, panelOf } from './methods.mjs';
import { balancedPanels, randomStream, simulateJury } from './simulate-jury.mjs';

const ROWS = [
  { name: '5 jurors, whole points on 100', jurors: 5, step: 1, top: 100, mean: 70, spread: 1, reference: 32 },
  { name: '5 jurors, quarter points on 100', jurors: 5, step: 0.25, top: 100, mean: 70, spread: 1, reference: 9 },
  { name: '3 jurors, whole points on 100', jurors: 3, step: 1, top: 100, mean: 70, spread: 1, reference: 46 },
  { name: '5 jurors, halves on 10', jurors: 5, step: 0.5, top: 10, mean: 7, spread: 0.1, reference: 85 },
];
const FILMS = 40;
/** Last places of the prizes 1/2/3/5. */
const BORDERS = [1, 3, 6, 11];

/** How often two films have the same two-decimal mean on both sides of a prize border. */
export function tieTable({ runs, seed }) {
  return ROWS.map((row) => {
    const random = randomStream(seed);
    const panels = balancedPanels({ random, films: FILMS, jurors: row.jurors, each: row.jurors });
    let ties = 0;
    for (let run = 0; run < runs; run += 1) {
      const jury = simulateJury({ random, films: FILMS, ...row });
      const scores = METHODS.mean(panelOf(jury.marks, panels)).map((score) => Math.round(score * 100));
      scores.sort((a, b) => b - a);
      if (BORDERS.some((border) => scores[border - 1] === scores[border])) ties += 1;
    }
    return { name: row.name, runs, percent: Math.round((100 * ties) / runs), reference: row.reference };
  });
}
