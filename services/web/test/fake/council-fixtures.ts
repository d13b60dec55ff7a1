import type { Contest } from '@hoithi/contest';
import type { EntryId, UserId } from '@hoithi/contracts';
import type { Council, RankingRow } from '../../app/src/api/shapes';
import { CONTEST_ID, TITLES } from './entry-fixtures';

const id = (place: number): EntryId => `e-${place}` as EntryId;
const SCORES = ['92.15', '88.40', '88.40', '85.05', '81.75', '81.75', '79.30', '66.20'];
const PROPOSED: Readonly<Record<string, readonly number[]>> = {
  first: [0],
  second: [1, 2],
  third: [3],
  consolation: [6],
};
const JURORS = ['Quàng Minh Đức', 'Trần Thị Nguyệt Ánh', 'Lê Hữu Phước', 'Đèo Thị Kim Oanh', 'Phạm Quốc Khánh'];

/** Eight finalists; two of them stand equal at a prize border, so that the tie must be settled first. */
export function makeCouncil(contest: Contest, nowMs: number): Council {
  const { prizes } = contest.definition;
  return {
    contestId: CONTEST_ID,
    ready: true,
    missing: [],
    ranking: SCORES.map((score, place) => makeRow(score, place)),
    openTies: [[id(4), id(5)]],
    prizes: prizes.jury.map((prize) => ({
      prizeId: prize.id,
      name: prize.name,
      count: prize.count,
      valueDong: prize.valueDong,
      proposed: (PROPOSED[prize.id] ?? []).map(id),
    })),
    interaction: {
      prizeId: prizes.interaction?.id ?? null,
      takenAtMs: nowMs - 3_600_000,
      hash: 'ab'.repeat(32),
      rows: SCORES.map((_score, place) => ({
        entryId: id(place),
        code: codeOf(place),
        raw: 1200 - place * 130,
        accepted: 1100 - place * 125,
        voters: 1100 - place * 125,
        reachedAtMs: nowMs - (20 - place) * 3_600_000,
      })),
      proposed: id(0),
      tie: [],
      passedOver: [],
      tieBrokenBy: null,
      awaitsLot: false,
      lot: null,
    },
    budgetDong: prizes.budgetDong,
    settled: [],
    decision: null,
    draft: null,
    quorum: { present: 0, of: 3, needed: 2, met: false },
    chairConfirms: false,
    chairId: null,
    complaints: { closeAtMs: null, finalAtMs: null, isOver: false, filed: 0, open: 0 },
    lights: [
      { entryId: id(3), lights: [{ code: 'declarations/missing', severity: 'doubt' }] },
      { entryId: id(4), lights: [{ code: 'talk/open', severity: 'doubt' }] },
      { entryId: id(7), lights: [{ code: 'left/withdrawn', severity: 'stop' }] },
    ],
    talk: { state: 'open', stopAtPercent: 90, entries: [id(4), id(5)], conclusion: null },
  };
}

const codeOf = (place: number): string => `DT-${String(place + 1).padStart(3, '0')}`;

function makeRow(score: string, place: number): RankingRow {
  const prizeId = Object.entries(PROPOSED).find(([, places]) => places.includes(place))?.[0] ?? null;
  return {
    entryId: id(place),
    code: codeOf(place),
    title: TITLES[place]!,
    authorNames: ['Lò Thị Thu Hương', 'Sùng A Páo'],
    unitName: 'Trung tâm Truyền thông - Văn hoá huyện Mường La',
    rank: place === 5 ? 5 : place + 1,
    score,
    validSheets: place === 3 ? 4 : 5,
    status: 'ranked',
    tieBrokenBy: place === 1 ? 'criterion:theme' : place === 2 ? 'head-to-head' : null,
    proposedPrizeId: prizeId,
    sheets: JURORS.map((jurorName, juror) => ({
      jurorId: `j-${juror}` as UserId,
      jurorName,
      total: place === 3 && juror === 2 ? null : (Number(score) + juror - 2).toFixed(2),
      state: place === 3 && juror === 2 ? 'recused' : 'valid',
      fromPaper: place === 1 && juror === 4,
    })),
  };
}
