import type { PaperData } from '../../src';

type Entry = PaperData['entries'][number];

/** What became of an entry, as a cell says it. */
export const STATES: Readonly<Record<Entry['state'], string>> = {
  'in-progress': 'Đã nhận',
  'not-accepted': 'Không đạt kỹ thuật',
  withdrawn: 'Đã rút',
  disqualified: 'Không hợp lệ',
  'not-selected': 'Không vào Chung kết',
  finalist: 'Vào Chung kết',
};

export const VOTES = { pass: 'Đạt', fail: 'Không đạt', repair: 'Trả lại để bổ sung' } as const;

/** Who left after the close was on its list; of the rounds that follow it says nothing. */
export function stateAtClose({ state, endedAtMs, finalistAtMs }: Entry, closeAtMs: number): string {
  const leftBefore = endedAtMs === null ? finalistAtMs === null : endedAtMs <= closeAtMs;
  if (state === 'not-accepted') return STATES[state];
  return (state === 'withdrawn' || state === 'disqualified') && leftBefore ? STATES[state] : 'Hợp lệ';
}

/** What told a work from others of the same mean. */
export function tieWords({ contest }: PaperData, tie: string): string {
  if (tie === 'open') return 'đồng điểm';
  if (tie === 'head-to-head') return 'phân định: đối đầu trực tiếp';
  if (tie === 'jury-vote') return 'phân định: Ban Giám khảo bỏ phiếu';
  if (tie === 'chair') return 'phân định: Trưởng Ban quyết định';
  const { rubric } = contest.definition.scoring;
  return `phân định: ${rubric.find(({ id }) => `criterion:${id}` === tie)?.name.vi}`;
}

/** A cell begins with a capital. */
export const cell = (text: string): string => text.replace(/^./u, (first) => first.toLocaleUpperCase('vi'));
