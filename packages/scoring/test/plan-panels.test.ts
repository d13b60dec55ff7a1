import fc from 'fast-check';
import { jurorGroups } from '../src/panels/juror-groups';
import { pairOf, type PanelPlan, type PanelQuestion } from '../src/panels/panel-plan';
import { planPanels } from '../src/panels/plan-panels';

const names = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const ask = (films: number, jurors: number, size: number, more: Partial<PanelQuestion> = {}): PanelQuestion => ({
  films: names('f', films),
  jurors: names('j', jurors),
  size,
  barred: new Set(),
  standing: new Map(),
  fixed: new Set(),
  seed: 'c',
  ...more,
});
const spread = ({ loads }: PanelPlan): number => Math.max(...loads.values()) - Math.min(...loads.values());
const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
const question = sizes.map(([films, jurors, size]) => ask(films, jurors, Math.min(size, jurors)));
/** With some pairs barred. */
const barredQuestion = question.chain((from) => {
  const pairs = from.films.flatMap((film) => from.jurors.map((juror) => pairOf(film, juror)));
  return fc.subarray([...pairs], { maxLength: Math.ceil(pairs.length / 3) }).map((barred) => ({
    ...from,
    barred: new Set(barred),
  }));
});

describe('balanced panels without conflicts', () => {
  it('have their size, and loads that differ by at most one', () => {
    fc.assert(
      fc.property(question, (from) => {
        const plan = planPanels(from);
        for (const panel of plan.panels.values()) expect(new Set(panel).size).toBe(from.size);
        expect(spread(plan)).toBeLessThanOrEqual(1);
        expect(plan.short).toEqual([]);
      }),
    );
  });

  it('are linked wherever there are seats enough to link all jurors', () => {
    fc.assert(
      fc.property(question, (from) => {
        const { films, jurors, size } = from;
        fc.pre(size >= 2 && size * films.length >= films.length + jurors.length - 1);
        expect(planPanels(from).groups).toHaveLength(1);
      }),
    );
  });

  it('are the same for the same question', () => {
    fc.assert(
      fc.property(question, (from) => {
        const again = planPanels({ ...from, films: [...from.films], jurors: [...from.jurors] });
        expect(again).toEqual(planPanels(from));
      }),
    );
  });
});

describe('balanced panels with conflicts', () => {
  it('never hold a barred pair, and say which films are short', () => {
    fc.assert(
      fc.property(barredQuestion, (from) => {
        const plan = planPanels(from);
        for (const [film, panel] of plan.panels) {
          for (const juror of panel) expect(from.barred.has(pairOf(film, juror))).toBe(false);
          const allowed = from.jurors.filter((juror) => !from.barred.has(pairOf(film, juror))).length;
          expect(panel).toHaveLength(Math.min(from.size, allowed));
          expect(plan.short.includes(film)).toBe(allowed < from.size);
        }
      }),
    );
  });

  it('have loads that no hand-over of one film could make more equal', () => {
    fc.assert(
      fc.property(barredQuestion, (from) => {
        const { panels, loads } = planPanels(from);
        for (const [film, panel] of panels)
          for (const juror of panel)
            for (const other of from.jurors) {
              if (panel.includes(other) || from.barred.has(pairOf(film, other))) continue;
              expect((loads.get(juror) ?? 0) - (loads.get(other) ?? 0)).toBeLessThanOrEqual(1);
            }
      }),
    );
  });

  it('say who is linked with nobody else when the conflicts leave no link', () => {
    const barred = ['f1', 'f2'].flatMap((film) => ['j3', 'j4'].map((juror) => pairOf(film, juror)));
    const others = ['f3', 'f4'].flatMap((film) => ['j1', 'j2'].map((juror) => pairOf(film, juror)));
    const plan = planPanels(ask(4, 4, 2, { barred: new Set([...barred, ...others]) }));
    expect(plan.groups).toEqual([
      ['j1', 'j2'],
      ['j3', 'j4'],
    ]);
  });
});

describe('a standing plan', () => {
  it('that is still right is kept as it is', () => {
    fc.assert(
      fc.property(question, (from) => {
        const { panels } = planPanels(from);
        const again = planPanels({ ...from, standing: panels, seed: 'another' });
        expect([again.added, again.removed]).toEqual([[], []]);
      }),
    );
  });

  it('takes a late film in, and keeps what is fixed, with equal loads', () => {
    fc.assert(
      fc.property(question, (from) => {
        const { panels } = planPanels(from);
        const fixed = new Set([...panels].map(([film, panel]) => pairOf(film, panel[0] ?? '')));
        const late = { ...from, films: [...from.films, 'late'], standing: panels, fixed };
        const plan = planPanels(late);
        expect(plan.panels.get('late')).toHaveLength(from.size);
        for (const pair of fixed) expect(plan.removed).not.toContain(pair);
        expect(plan.removed.length).toBeLessThanOrEqual(from.size);
      }),
    );
  });
});

it('plans 300 films for 9 jurors, three on each, in well under the time of a page', () => {
  const plan = planPanels(ask(300, 9, 3));
  expect([...plan.loads.values()]).toEqual(Array.from({ length: 9 }, () => 100));
  expect(jurorGroups(plan.panels)).toHaveLength(1);
});
