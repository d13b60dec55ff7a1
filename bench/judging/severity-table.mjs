import { createRequire } from 'node:module';
import { panelOf } from './methods.mjs';
import { balancedPanels, randomStream, simulateJury } from './simulate-jury.mjs';

const require = createRequire(import.meta.url);
const { fitSeverity } = require('../../packages/scoring/dist/severity/fit-severity.js');

const ROWS = [
  { films: 60, jurors: 5, each: 5 },
  { films: 100, jurors: 9, each: 3 },
  { films: 300, jurors: 9, each: 3 },
];

/** How far the severities that the model finds are from the true ones (both relative to the jury's average), points. */
export function severityTable({ runs, seed }) {
  return ROWS.map(({ films, jurors, each }) => {
    const times = Math.max(20, Math.round((runs * 40) / films));
    const random = randomStream(seed);
    const misses = [];
    for (let run = 0; run < times; run += 1) {
      const jury = simulateJury({ random, films, jurors });
      const { leniency } = fitSeverity(panelOf(jury.marks, balancedPanels({ random, films, jurors, each })));
      const average = jury.severities.reduce((sum, severity) => sum + severity, 0) / jurors;
      jury.severities.forEach((severity, at) => misses.push(Math.abs(severity - average + leniency[at])));
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
    };
  });
}
