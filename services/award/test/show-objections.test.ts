import { showObjections } from '../src/diagnostics/show-flags';
import type { KeyedSheet, Objection } from '../src/store/keyed';
import type { Sheet } from '../src/store/sheet';

const said = (text: string, answer: string | null = null): Objection => ({
  text,
  atMs: 1,
  answer: answer === null ? null : { text: answer, byId: 'sec-1', byName: 'Lò Thị Hạnh', atMs: 2 },
});
const keyed = (objection: Objection | null, earlierObjections?: readonly Objection[]) =>
  ({ objection, ...(earlierObjections ? { earlierObjections } : {}) }) as KeyedSheet;

it('shows the council every objection of a juror with its answer, also those that newer ones replaced', () => {
  const sheet = {
    jurorId: 'juror-3',
    entryId: 'entry-1',
    earlier: [{ keyed: keyed(said('Sai điểm chủ đề.')) }, {}],
    keyed: keyed(said('Sai cả nhận xét.'), [said('Sai điểm kịch bản.', 'Bản quét ghi như vậy.')]),
  } as unknown as Sheet;
  const numbers = new Map([['juror-3', 'GK3']]);
  const shown = showObjections([sheet], { entryIdOf: (code) => code as never, numberOf: numbers, names: new Map() });
  expect(shown.map(({ label, text, answer }) => [label, text, answer])).toEqual([
    ['GK3', 'Sai điểm chủ đề.', null],
    ['GK3', 'Sai điểm kịch bản.', 'Bản quét ghi như vậy.'],
    ['GK3', 'Sai cả nhận xét.', null],
  ]);
});
