import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { adjustFilms } = require('../../packages/scoring/dist/severity/adjust-films.js');
const { fitRobust } = require('../../packages/scoring/dist/severity/fit-robust.js');
const { fitSeverity } = require('../../packages/scoring/dist/severity/fit-severity.js');

const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const perFilm = (score) => (panel) => panel.films.map((film) => score(film.totals));

function median(totals) {
  const sorted = totals.toSorted((a, b) => a - b);
  return (sorted[Math.ceil(sorted.length / 2) - 1] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

/** Drop high and low from five sheets on, as LiveJudge does; of fewer the mean. */
function trimmed(totals) {
  if (totals.length < 5) return meanOf(totals);
  return meanOf(totals.toSorted((a, b) => a - b).slice(1, -1));
}

function fifteenPoints(totals) {
  const first = meanOf(totals);
  const kept = totals.filter((total) => Math.abs(total - first) <= 15);
  return kept.length === 0 ? first : meanOf(kept);
}

/** Replaces each mark by what `rescale` makes of all marks of its juror, then takes the mean. */
const perJuror = (rescale) => (panel) => {
  const own = panel.jurors.map(() => []);
  for (const film of panel.films) film.jurors.forEach((juror, at) => own[juror].push(film.totals[at]));
  const scale = own.map(rescale);
  return panel.films.map((film) => meanOf(film.jurors.map((juror, at) => scale[juror](film.totals[at]))));
};

const zScore = perJuror((marks) => {
  const mean = meanOf(marks);
  const spread = Math.sqrt(meanOf(marks.map((mark) => (mark - mean) ** 2))) || 1;
  return (mark) => (mark - mean) / spread;
});

const borda = perJuror((marks) => (mark) => {
  const lower = marks.filter((other) => other < mark).length;
  const equal = marks.filter((other) => other === mark).length;
  return (lower + (equal - 1) / 2) / Math.max(1, marks.length - 1);
});

export function additive(panel) {
  return adjustFilms(panel, fitSeverity(panel)).map((film) => film.adjusted);
}

function robustAdditive(panel) {
  const fit = fitSeverity(panel);
  return fitRobust(panel, fit.noiseVariance / fit.leniencyVariance).films;
}

/** Scores by film, the columns of the table. */
export const METHODS = {
  mean: perFilm(meanOf),
  median: perFilm(median),
  trim: perFilm(trimmed),
  'fifteen-point rule': perFilm(fifteenPoints),
  z: zScore,
  Borda: borda,
  additive,
  'robust additive': robustAdditive,
};

/** Marks of a jury as the scoring package links them; `panels` names the jurors of each film. */
export function panelOf(marks, panels) {
  const films = marks.map((row, entry) => {
    const jurors = panels[entry];
    const totals = jurors.map((juror) => row[juror]);
    return { entry, id: `E${String(entry).padStart(4, '0')}`, jurors, totals, mean: meanOf(totals) };
  });
  return { jurors: marks[0].map((_, at) => `J${at}`), films: films.filter((film) => film.jurors.length > 0) };
}

/** Films from the highest score on; equal scores stand in the order given, which is random. */
export const bestFirst = (scores) => scores.map((_, at) => at).sort((a, b) => scores[b] - scores[a] || a - b);
