import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intraclass } from '../src';
import { incompleteIntraclass } from '../src/agreement/incomplete-intraclass';
import { fitVarianceComponents, markedFilms } from '../src/agreement/variance-components';
import type { LinkedPanel } from '../src/severity/linked-panel';
import { seededNormal, seededUniform } from '../src/severity/seeded-random';

type Table = readonly (readonly (number | null)[])[];

/** Made by statsmodels' MixedLM (REML); see `make-reference.py`. */
const reference = JSON.parse(readFileSync(join(__dirname, 'reference', 'reference.json'), 'utf8')) as {
  readonly marks: Table;
  readonly varianceComponents: { readonly films: number; readonly jurors: number; readonly rest: number };
  readonly full: { readonly marks: readonly (readonly number[])[] };
};

const panelOf = (table: Table): LinkedPanel => ({
  jurors: (table[0] ?? []).map((_, juror) => `J${juror}`),
  films: table.map((row, entry) => {
    const jurors = row.flatMap((mark, juror) => (mark === null ? [] : [juror]));
    return { entry, id: `E${entry}`, jurors, totals: row.filter((mark) => mark !== null), mean: 0 };
  }),
});

it('finds the variances that statsmodels finds where sheets are missing', () => {
  const parts = fitVarianceComponents(markedFilms(panelOf(reference.marks)));
  const { films, jurors, rest } = reference.varianceComponents;
  expect(parts.films / films).toBeCloseTo(1, 4);
  expect(parts.jurors / jurors).toBeCloseTo(1, 4);
  expect(parts.rest / rest).toBeCloseTo(1, 4);
});

it('is the exact correlation where the table is full, with nearly the exact interval', () => {
  const exact = intraclass(reference.full.marks);
  const mine = incompleteIntraclass(panelOf(reference.full.marks));
  for (const kind of ['agreement', 'consistency'] as const) {
    expect(mine?.[kind].value).toBeCloseTo(exact?.[kind].value ?? Number.NaN, 5);
    expect(Math.abs((mine?.[kind].low ?? 0) - (exact?.[kind].low ?? 9))).toBeLessThan(0.03);
    expect(Math.abs((mine?.[kind].high ?? 0) - (exact?.[kind].high ?? 9))).toBeLessThan(0.03);
  }
});

it('does not hang on the order of films or jurors, nor on a mark that everybody adds', () => {
  const turned = reference.marks.toReversed().map((row) => row.toReversed().map((mark) => mark && mark + 7));
  const [one, other] = [incompleteIntraclass(panelOf(reference.marks)), incompleteIntraclass(panelOf(turned))];
  expect(other?.agreement.value).toBeCloseTo(one?.agreement.value ?? Number.NaN, 6);
  expect(other?.consistency.low).toBeCloseTo(one?.consistency.low ?? Number.NaN, 4);
});

it('says nothing where films cannot be told apart', () => {
  const same = reference.marks.map((row) => row.map((mark, juror) => (mark === null ? null : 60 + juror)));
  expect(incompleteIntraclass(panelOf(same))).toBeNull();
  expect(
    incompleteIntraclass(
      panelOf([
        [1, null],
        [null, 2],
        [3, null],
      ]),
    ),
  ).toBeNull();
});

it('has intervals that hold the true value about as often as they say, in panels of three of nine', () => {
  const JURIES = 120;
  const [normal, uniform] = [seededNormal('juries'), seededUniform('panels')];
  const spread = { films: 7, jurors: 4, rest: 6 };
  const error = { agreement: spread.jurors ** 2 + spread.rest ** 2, consistency: spread.rest ** 2 };
  const held = { agreement: 0, consistency: 0 };
  for (let jury = 0; jury < JURIES; jury += 1) {
    const leniency = Array.from({ length: 9 }, () => spread.jurors * normal());
    const table = Array.from({ length: 60 }, () => {
      const film = 70 + spread.films * normal();
      const order = leniency.map((_, juror) => ({ juror, at: uniform() })).toSorted((a, b) => a.at - b.at);
      const panel = new Set(order.slice(0, 3).map(({ juror }) => juror));
      return leniency.map((own, juror) => (panel.has(juror) ? film + own + spread.rest * normal() : null));
    });
    const found = incompleteIntraclass(panelOf(table));
    for (const kind of ['agreement', 'consistency'] as const) {
      const truth = spread.films ** 2 / (spread.films ** 2 + error[kind] / 3);
      const { low = 1, high = 0 } = found?.[kind] ?? {};
      if (low <= truth && truth <= high) held[kind] += 1;
    }
  }
  expect(held.agreement / JURIES).toBeGreaterThan(0.88);
  expect(held.consistency / JURIES).toBeGreaterThan(0.9);
});
