import type { z } from 'zod';
import type { publishedResultBody } from '@hoithi/contracts';
import { LONG_NAME, LONG_TITLE } from './start-site';

/** A decided result of twenty works with one prize that is not awarded and the longest names. */
export function decidedResult(stage: 'provisional' | 'final'): z.input<typeof publishedResultBody> {
  const hash = 'c0ffee'.repeat(10) + 'c0de';
  const winner = (n: number) => ({
    entryId: `entry-${n}`,
    code: `DT-00${n}`,
    title: LONG_TITLE,
    authorNames: [LONG_NAME, 'Lò Văn Bách'],
    unitName: 'Trường THPT Chuyên Sơn La',
  });
  const withdrawn = { ...winner(4), title: 'DT-004', authorNames: [], unitName: '' };
  return {
    contestId: 'demo',
    decisionId: 'decision-2026-11',
    decidedAtMs: Date.now(),
    stage,
    complaintsCloseAtMs: Date.now() + 3 * 86_400_000,
    finalAtMs: stage === 'final' ? Date.now() : null,
    prizes: [
      { prizeId: 'first', name: { vi: 'Giải Nhất', en: 'First Prize' }, valueDong: 5_000_000, entries: [winner(1)] },
      {
        prizeId: 'second',
        name: { vi: 'Giải Nhì', en: 'Second Prize' },
        valueDong: 3_000_000,
        entries: [winner(2), winner(3), withdrawn],
      },
      { prizeId: 'third', name: { vi: 'Giải Ba', en: 'Third Prize' }, valueDong: 2_000_000, entries: [] },
    ],
    ranking: Array.from({ length: 20 }, (_, n) => ({
      code: `DT-0${String(1 + n).padStart(2, '0')}`,
      rank: n < 19 ? n + 1 : null,
      score: (90.25 - n).toFixed(2),
      validSheets: 5,
    })),
    interaction: Array.from({ length: 20 }, (_, n) => ({
      code: `DT-0${String(1 + n).padStart(2, '0')}`,
      raw: 1_412 - n,
      accepted: 1_410 - n,
    })),
    withdrawn: [{ prizeId: 'second', code: 'DT-001' }],
    freezeHash: hash,
    bookHash: hash,
  };
}
