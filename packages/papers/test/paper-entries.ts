import type { ContestCalendar } from '@hoithi/contest';

export const ENTRIES = 40;
export const FINALISTS = 30;

const FAMILY = ['Lò', 'Cầm', 'Quàng', 'Vừ', 'Mùa', 'Trần', 'Đỗ', 'Lường', 'Hoàng', 'Phạm'] as const;
const GIVEN = ['Hương', 'Quý', 'Phượng', 'Dính', 'Ánh', 'Đạt', 'Thuỷ', 'Bình', 'Yến', 'Ún'] as const;
const TITLES = [
  'Chợ phiên không tiền mặt ở bản Mòng',
  'Sổ tay số của cô giáo vùng cao',
  'Một ngày không giấy tờ',
  'Tổ công nghệ số cộng đồng về bản',
  'Truy xuất nguồn gốc xoài Yên Châu',
] as const;
const UNITS = ['Trường THPT Mộc Lỵ', 'Đoàn phường Chiềng Cơi', 'Sở Y tế', 'Công an huyện Mai Sơn', ''] as const;
const PLACES = ['Huyện Mộc Châu', 'Thành phố Sơn La', 'Huyện Yên Châu', 'Huyện Mai Sơn'] as const;
const CATEGORIES = ['pupil', 'member', 'cadre', 'forces', 'resident'] as const;

/** Numbers between 0 and 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

function authorOf(entry: number, place: number) {
  const at = entry * 3 + place * 7;
  return {
    fullName: `${pick(FAMILY, at)} ${at % 2 === 0 ? 'Thị' : 'Văn'} ${pick(GIVEN, at + entry)}`,
    birthYear: entry === 1 ? 2010 : 1985 + (at % 20),
    categoryId: pick(CATEGORIES, entry),
    unitName: pick(UNITS, entry),
    localityName: pick(PLACES, entry),
    phone: `09120000${String(at % 100).padStart(2, '0')}`,
    email: null,
    isLeader: place === 0,
    guardian: entry === 1 ? { fullName: 'Lò Văn Minh', relation: 'Bố' } : null,
  };
}

function stateOf(at: number, { closeAtMs, screeningCloseAtMs }: ContestCalendar) {
  if (at < FINALISTS) {
    return { state: 'finalist', stateReason: null, finalistAtMs: screeningCloseAtMs, endedAtMs: null };
  }
  const left = { finalistAtMs: null, endedAtMs: closeAtMs };
  if (at === 37) return { ...left, state: 'withdrawn', stateReason: 'Tác giả xin rút' };
  if (at === 38) return { ...left, state: 'disqualified', stateReason: 'Đã đăng mạng xã hội trước ngày phát động' };
  if (at === 39) return { ...left, state: 'not-accepted', stateReason: 'Chưa sửa lỗi kỹ thuật trước hạn' };
  return { ...left, endedAtMs: screeningCloseAtMs, state: 'not-selected', stateReason: 'Chưa bám sát chủ đề' };
}

function votesOf(at: number, calendar: ContestCalendar) {
  if (at >= 37) return [];
  const vote = at < FINALISTS ? 'pass' : 'fail';
  const reason = vote === 'fail' ? 'Chưa bám sát chủ đề' : null;
  const atMs = calendar.closeAtMs + 86_400_000 + at * 60_000;
  return ['Bùi Thị Hạnh', 'Tòng Văn Inh'].map((screenerName, by) => ({
    screenerId: `screener-${by + 1}`,
    screenerName,
    vote,
    items: itemsOf(at, by),
    reason,
    atMs,
  }));
}

/** The first two entries were voted on before there were items to mark; the second screener wants to look at the novelty of others again. */
function itemsOf(at: number, by: number) {
  if (at < 2) return [];
  const opinion = (itemId: string) => {
    if (itemId === 'theme') return at < FINALISTS ? 'met' : 'not-met';
    return itemId === 'novelty' && by === 1 && at % 3 === 0 ? 'look-again' : 'met';
  };
  return ITEM_IDS.map((itemId) => ({ itemId, opinion: opinion(itemId) }));
}

const ITEM_IDS = ['eligibility', 'theme', 'law', 'technique', 'novelty'] as const;

export function entriesOf(calendar: ContestCalendar) {
  return Array.from({ length: ENTRIES }, (_, at) => ({
    code: `SL-${String(at + 1).padStart(3, '0')}`,
    title: `${pick(TITLES, at)}${at < TITLES.length ? '' : ` (phần ${Math.floor(at / TITLES.length) + 1})`}`,
    summary: 'Người dân và cán bộ kể lại một việc làm số hoá cụ thể ở địa phương.',
    formId: pick(['scene', 'sketch', 'situation', 'other-clip'], at),
    contentTypeId: pick(['unit-work', 'knowledge', 'experience', 'solution'], at),
    aboutPlace: pick(PLACES, at),
    unitName: pick(UNITS, at),
    localityName: pick(PLACES, at),
    aiUse: at % 8 === 3 ? 'Lời bình do phần mềm đọc' : null,
    authors: Array.from({ length: 1 + (at % 3) }, (_none, place) => authorOf(at, place)),
    declarationIds: ['original', 'unpublished', 'licence', 'personal-data', 'facebook', 'state-secrets'],
    file: {
      fileName: `tac-pham-${at + 1}.mp4`,
      bytes: 210_000_000 + at * 1_234_567,
      sha256: (at + 16).toString(16).repeat(32),
      version: 1 + (at % 2),
      submittedAtMs: calendar.openAtMs + at * 86_400_000,
    },
    film: { durationMs: 241_000 + ((at * 7_300) % 58_000), width: 1920, height: 1080 },
    verdict: at === 39 ? 'must-fix' : 'accepted',
    votes: votesOf(at, calendar),
    ...stateOf(at, calendar),
  }));
}
