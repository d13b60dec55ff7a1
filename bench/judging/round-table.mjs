import { METHODS, additive, bestFirst, panelOf } from './methods.mjs';
import { balancedPanels, randomStream, simulateJury } from './simulate-jury.mjs';

const PRIZES = 11;
const TWO_ROUNDS = [
  { films: 300, each: 3, shortlist: 40, reference: 74 },
  { films: 100, each: 3, shortlist: 30, reference: 80 },
];
const ONE_ROUND = [
  { films: 300, reference: 75 },
  { films: 100, reference: 80 },
];
const SIZES = [
  { jurors: 3, reference: 54 },
  { jurors: 5, reference: 59 },
  { jurors: 7, reference: 66 },
];

/** A short first round and the whole jury on a shortlist, against everybody on everything. */
export function roundTable({ runs, seed }) {
  const two = TWO_ROUNDS.map(({ films, each, shortlist, reference }) => {
    const times = Math.max(20, Math.round((runs * 40) / films));
    const scorings = films * each + shortlist * (9 - each);
    const percent = overlap({ films, times, seed }, (jury, random) => {
      const panels = balancedPanels({ random, films, jurors: 9, each });
      const listed = new Set(bestFirst(additive(panelOf(jury.marks, panels))).slice(0, shortlist));
      const whole = METHODS.mean(panelOf(jury.marks, everybody(films)));
      return whole.map((score, film) => (listed.has(film) ? score : -1));
    });
    return {
      name: `${films} films, ${each} each, then 9 on the best ${shortlist} (${scorings} scorings)`,
      runs: times,
      percent,
      reference,
    };
  });
  const one = ONE_ROUND.map(({ films, reference }) => {
    const times = Math.max(20, Math.round((runs * 40) / films));
    const percent = overlap({ films, times, seed }, (jury) => METHODS.mean(panelOf(jury.marks, everybody(films))));
    return { name: `${films} films, all 9 on all (${films * 9} scorings)`, runs: times, percent, reference };
  });
  const sizes = SIZES.map(({ jurors, reference }) => {
    const random = randomStream(seed);
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const jury = simulateJury({ random, films: 40, jurors });
      const scores = METHODS.mean(panelOf(jury.marks, everybody(40, jurors)));
      if (bestFirst(jury.worth)[0] === bestFirst(scores)[0]) found += 1;
    }
    return {
      name: `40 films, ${jurors} jurors: best found`,
      runs,
      percent: Math.round((100 * found) / runs),
      reference,
    };
  });
  return [...two, ...one, ...sizes];
}

const everybody = (films, jurors = 9) =>
  Array.from({ length: films }, () => Array.from({ length: jurors }, (_, at) => at));

function overlap({ films, times, seed }, score) {
  const random = randomStream(seed);
  let shared = 0;
  for (let run = 0; run < times; run += 1) {
    const jury = simulateJury({ random, films, jurors: 9 });
    const top = new Set(bestFirst(jury.worth).slice(0, PRIZES));
    shared +=
      bestFirst(score(jury, random))
        .slice(0, PRIZES)
        .filter((film) => top.has(film)).length / PRIZES;
  }
  return Math.round((100 * shared) / times);
}
