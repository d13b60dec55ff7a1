import type { Council, Reply } from '../../app/src/api/shapes';

type Diagnostics = Reply<'getDiagnostics'>;

const FIRST = { vi: 'Giải Nhất', en: 'First Prize' };
const SECOND = { vi: 'Giải Nhì', en: 'Second Prize' };

/** The diagnostics of the eight finalists of the council's room, with one tie and one odd mark to tell of. */
export function makeDiagnostics(
  council: Council,
  of: { readonly state: 'ready' | 'closed'; readonly named: 'by-name' | 'by-number' },
): Diagnostics {
  const closed: Diagnostics = {
    ready: false,
    missing: [],
    films: [],
    jurors: [],
    agreement: null,
    borders: [],
    closeCalls: [],
    outliers: [],
    odd: [],
    flags: [],
    objections: [],
    stopAtPercent: 90,
    stopState: null,
    deliberate: [],
  };
  if (of.state === 'closed') return closed;
  const [first, second, third, fourth, fifth, sixth] = council.ranking.map(({ entryId }) => entryId);
  if (!first || !second || !third || !fourth || !fifth || !sixth) throw new Error('eight finalists are expected');
  return {
    ...closed,
    ready: true,
    films: council.ranking.map(({ entryId, code, title, rank, score }, place) => ({
      entryId,
      code,
      title,
      rank,
      score,
      adjusted: Number(score) + (place % 3) * 0.25 - 0.25,
      standardised: Math.round((1.4 - place * 0.37) * 100) / 100,
      standardError: 1.85,
      rankInterval: [Math.max(1, place - 1), Math.min(8, place + 3)],
      robust: Number(score) + (place === 4 ? 2.5 : 0.1),
      robustRank: place + 1,
      juryRankInterval: [Math.max(1, place), Math.min(8, place + 2)],
    })),
    jurors: (council.ranking[0]?.sheets ?? []).map(({ jurorName }, place) => ({
      label: `J${place + 1}`,
      name: of.named === 'by-name' ? jurorName : null,
      sheets: 8 - (place % 2),
      mean: 78 + place,
      spread: 6.4,
      severity: 2 - place,
      severityError: 1.3,
      drift: { films: 8, pointsPerTenFilms: place === 3 ? 2.4 : 0.2, low: place === 3 ? 0.6 : -1.1, high: 4.2 },
    })),
    agreement: {
      krippendorffAlpha: 0.612,
      design: 'incomplete',
      agreement: { value: 0.84, low: 0.61, high: 0.95 },
      consistency: { value: 0.9, low: 0.77, high: 0.97 },
      films: 7,
      severityDeviation: 1.58,
      noiseDeviation: 3.9,
      connected: true,
      panels: 1,
    },
    borders: [
      { prizeId: 'first', name: FIRST, places: 1, confidencePercent: 93, inDoubt: [] },
      {
        prizeId: 'second',
        name: SECOND,
        places: 3,
        confidencePercent: 71,
        inDoubt: [
          { entryId: third, official: 'inside', insidePercent: 58 },
          { entryId: fourth, official: 'outside', insidePercent: 41 },
        ],
      },
    ],
    closeCalls: [
      { kind: 'border', prizeId: 'second', name: SECOND, above: third, below: fourth, percent: 58 },
      {
        kind: 'minimum',
        prizeId: 'consolation',
        name: { vi: 'Giải Khuyến khích', en: 'Consolation' },
        above: sixth,
        below: null,
        percent: 74,
      },
    ],
    outliers: [{ label: 'J3', entryId: fifth, weight: 0.31 }],
    flags: [
      {
        kind: 'unit-uplift',
        label: 'J2',
        name: null,
        entryId: null,
        value: 6.25,
        unit: 'points',
        text: {
          vi: '2 tác phẩm cùng cơ quan được chấm cao hơn 6,25 điểm so với cách người này chấm 6 tác phẩm khác; ngẫu nhiên cũng cho chênh lệch như vậy trong 4% trường hợp.',
          en: "2 films of the own unit got 6.25 points more than this juror's way with 6 other films makes likely; chance alone gives as much in 4% of cases.",
        },
      },
    ],
    objections: [{ label: 'J4', entryId: fifth, text: 'Điểm kịch bản bị nhập sai.', answer: null }],
    odd: [
      {
        label: 'J3',
        entryId: fifth,
        total: 62.5,
        others: 83.1,
        answer: 'kept',
        explanation: 'Phim dùng lại cảnh của báo khác, tôi giữ điểm.',
      },
    ],
    stopState: 'deliberate',
    deliberate: [
      {
        entryId: third,
        timecodes: [
          { fromMs: 42_000, toMs: 45_000, notes: 3 },
          { fromMs: 171_000, toMs: 171_000, notes: 1 },
        ],
      },
      { entryId: fourth, timecodes: [] },
    ],
  };
}
