import { createRequire } from 'node:module';
import { panelOf } from './methods.mjs';
import { balancedPanels, randomStream, simulateJury } from './simulate-jury.mjs';

const require = createRequire(import.meta.url);
const { fitSeverity } = require('../../packages/scoring/dist/severity/fit-severity.js');
const { severityErrors } = require('../../packages/scoring/dist/severity/severity-error.js');

const ROWS = [
  { films: 60, jurors: 5, each: 5 },
  { films: 100, jurors: 9, each: 3 },
  { films: 300, jurors: 9, each: 3 },
];

/**
 * How far the severities that the model finds are from the true ones (both relative to the jury's average), points; what error the
 * model itself states, and how often the truth lies within twice that. The marks hold no more: a juror with 33 sheets at 3 a film
 * cannot be known to a point, whatever the prior.
 */
export function severityTable({ runs, seed }) {
  return ROWS.map(({ films, jurors, each }) => {
    const times = Math.max(20, Math.round((runs * 40) / films));
    const random = randomStream(seed);
    const misses = [];
    let stated = 0;
    let covered = 0;
    for (let run = 0; run < times; run += 1) {
      const jury = simulateJury({ random, films, jurors });
      const fit = fitSeverity(panelOf(jury.marks, balancedPanels({ random, films, jurors, each })));
      const { leniency } = fit;
      const errors = severityErrors(fit);
      const average = jury.severities.reduce((sum, severity) => sum + severity, 0) / jurors;
      jury.severities.forEach((severity, at) => {
        const miss = Math.abs(severity - average + leniency[at]);
        misses.push(miss);
        stated += errors[at];
        if (miss <= 2 * errors[at]) covered += 1;
      });
    }
    misses.sort((a, b) => a - b);
    const at = (share) => Number(misses[Math.floor(share * (misses.length - 1))].toFixed(2));
    const within = misses.filter((miss) => miss < 1).length / misses.length;
    return {
      name: `${films} films, ${jurors} jurors, ${each} each`,
      runs: times,
      medianMiss: at(0.5),
      miss95: at(0.95),
      withinOnePoint: Math.round(100 * within),
      statedError: Number((stated / misses.length).toFixed(2)),
      withinTwoErrors: Math.round((100 * covered) / misses.length),
    };
  });
}
