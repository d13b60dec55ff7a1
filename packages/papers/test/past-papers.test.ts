import { parsePaperData, partsOf, type Paper } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf, tablesOf } from './paper-walk';

const { closeAtMs, screeningCloseAtMs, judgingOpenAtMs } = paperJson.contest.calendar;
const before = papersOf(parsePaperData(paperJson));
const hashes = (papers: ReadonlyMap<string, Paper>, paperId: string): readonly string[] =>
  partsOf(papers.get(paperId)!).map(({ contentHash }) => contentHash);
/** The same contest in which this entry ended otherwise. */
const after = (at: number, change: object) => {
  const entries = paperJson.entries.map((entry, one) => (one === at ? { ...entry, ...change } : entry));
  return papersOf(parsePaperData({ ...paperJson, entries }));
};
const DAY_MS = 86_400_000;
const gone = { state: 'disqualified', stateReason: 'Gian lận, phát hiện khi chấm' };

describe('a finalist that is disqualified while the jury judges', () => {
  const now = after(20, { ...gone, endedAtMs: judgingOpenAtMs + DAY_MS });

  it('leaves the papers of the close and of the screening as they were signed', () => {
    for (const paperId of ['closing-list', 'screening-sheet', 'screening-minutes']) {
      expect({ paperId, hashes: hashes(now, paperId) }).toEqual({ paperId, hashes: hashes(before, paperId) });
    }
  });

  it('is told by the final report, with its reason', () => {
    const report = sheetsOf(now, 'final-report').flatMap(sentencesOf).join('\n');
    expect(report).toContain('Gian lận, phát hiện khi chấm: 01 tác phẩm');
  });

  it('stays a finalist where nobody knows the instant of its end', () => {
    expect(hashes(after(20, { ...gone, endedAtMs: null }), 'screening-minutes')).toEqual(
      hashes(before, 'screening-minutes'),
    );
  });
});

it('left before the end of screening is not in the list of finalists, and the minutes say why', () => {
  const now = after(20, { ...gone, endedAtMs: screeningCloseAtMs - DAY_MS });
  const [minutes, list] = sheetsOf(now, 'screening-minutes');
  const [out] = tablesOf([minutes!]);
  expect(out?.rows.find(([, code]) => code === 'SL-021')?.slice(3)).toEqual(['Không hợp lệ', gone.stateReason]);
  expect(JSON.stringify(list)).not.toContain('SL-021');
});

it('withdrawn after the close was on the closing list, before it was not', () => {
  const stateIn = (endedAtMs: number) => {
    const papers = after(37, { endedAtMs });
    return tablesOf(sheetsOf(papers, 'closing-list'))[0]?.rows[37]?.at(-1);
  };
  expect([stateIn(closeAtMs), stateIn(closeAtMs + 1)]).toEqual(['Đã rút', 'Hợp lệ']);
});

it('that waits for its third vote is not called refused', () => {
  const papers = after(33, { state: 'in-progress', stateReason: null, endedAtMs: null });
  const sheet = sheetsOf(papers, 'screening-sheet').find(({ blocks }) => JSON.stringify(blocks).includes('SL-034'));
  expect(sentencesOf(sheet!)).toContain('Kết luận: Chưa kết luận, chờ đủ ý kiến');
});

it('writes the table of scores with what the jury proposed, whatever the council gave', () => {
  const undecided = papersOf(parsePaperData({ ...paperJson, decision: null }));
  expect(hashes(before, 'score-table')).toEqual(hashes(undecided, 'score-table'));
});
