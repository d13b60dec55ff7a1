import type { CouncilView } from './decide-prizes';
import type { DeskRow } from './desk';
import { WORKS, type Fate } from './works';

const OUTCOME_OF: Readonly<Record<Fate, readonly string[]>> = {
  finalist: ['prize'],
  'repaired-finalist': ['prize'],
  silent: ['not-accepted'],
  withdrawn: ['withdrawn'],
  'screened-out': ['not-selected'],
};

/** Prize winners by title, in rank order, with what broke the tie at the border of second and third prize. */
const EXPECTED_PRIZES: Readonly<Record<string, readonly string[]>> = {
  first: ['Chợ phiên không tiền mặt'],
  second: ['Một cửa ở bản xa', 'Bác sĩ trong điện thoại'],
  third: ['Lớp học trên đỉnh mây', 'Cà phê Sơn La lên sàn'],
};
const EXPECTED_INTERACTION = 'Lớp học trên đỉnh mây';

/** What is wrong with the end of a rehearsal; empty when all is as it must be. */
export function findDeviations(end: {
  readonly rows: readonly DeskRow[];
  readonly council: CouncilView;
  readonly publicTitles: readonly string[];
  readonly finalists: readonly string[];
}): readonly string[] {
  const { rows, council, publicTitles, finalists } = end;
  const deviations: string[] = [];
  const expect = (what: string, actual: unknown, wanted: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted))
      deviations.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
  };
  expect('number of entries', rows.length, WORKS.length);
  for (const work of WORKS) {
    const row = rows.find(({ title }) => title === work.title);
    expect(`phase of "${work.title}"`, row?.phase, 'closed');
    if (!OUTCOME_OF[work.fate].includes(row?.outcome ?? ''))
      deviations.push(`outcome of "${work.title}": ${row?.outcome}`);
  }
  expect('stage of the decision', council.decision?.stage, 'final');
  expect('edition of the decision', council.decision?.edition, 1);
  expect('complaints without an answer', council.complaints.open, 0);
  const titleOf = new Map(council.ranking.map(({ entryId, title }) => [entryId, title]));
  for (const [prizeId, titles] of Object.entries(EXPECTED_PRIZES)) {
    const award = council.decision?.awards.find((given) => given.prizeId === prizeId);
    expect(`prize ${prizeId}`, award?.entries.map((id) => titleOf.get(id)).toSorted(), titles.toSorted());
  }
  const winner = council.decision?.interactionWinner;
  expect('interaction prize', winner ? titleOf.get(winner) : null, EXPECTED_INTERACTION);
  const settledByTheme = council.ranking.filter(({ tieBrokenBy }) => tieBrokenBy === 'criterion:theme').length;
  expect('works whose tie the theme mark broke', settledByTheme, 2);
  const recusals = council.ranking.flatMap(({ sheets }) => sheets).filter(({ state }) => state === 'recused').length;
  expect('recused sheets', recusals, 1);
  expect('works on the public site', publicTitles.toSorted(), finalists.toSorted());
  return deviations;
}
