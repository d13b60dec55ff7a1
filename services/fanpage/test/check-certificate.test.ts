import { checkCertificate } from '../src/http/pages/check-certificate';
import type { PublishedResult } from '../src/site/site';

const entry = (code: string, authorNames = ['Lò Thị Ánh']) => ({
  entryId: `entry-${code}`,
  code,
  title: `Phim ${code}`,
  authorNames,
  unitName: '',
});
const prize = (prizeId: string, entries: readonly (ReturnType<typeof entry> & { bookNumber?: number })[]) => ({
  prizeId,
  name: { vi: prizeId, en: prizeId },
  valueDong: 1,
  entries,
});
const result = {
  prizes: [
    prize('first', [{ ...entry('SL-003'), bookNumber: 7 }]),
    prize('second', [entry('SL-001'), entry('SL-004', [])]),
    prize('side-prize', [entry('SL-001')]),
  ],
  withdrawn: [{ prizeId: 'first', code: 'SL-001' }],
  ranking: ['SL-003', 'SL-001', 'SL-004', 'SL-009'].map((code) => ({ code, rank: 1, score: '80.00', validSheets: 5 })),
} as unknown as PublishedResult;

it('finds the prize and the work, with the number in the book that the result gives', () => {
  expect(checkCertificate(result, 'first-SL-003')).toMatchObject({
    kind: 'holds',
    entry: { code: 'SL-003', bookNumber: 7 },
  });
  expect(checkCertificate(result, 'side-prize-sl-001')).toMatchObject({ kind: 'holds', entry: { code: 'SL-001' } });
});

it('tells a certificate that an earlier decision gave from one that none ever gave, and what the work holds instead', () => {
  expect(checkCertificate(result, 'first-SL-001')).toMatchObject({
    kind: 'withdrawn',
    holds: [{ prizeId: 'second' }, { prizeId: 'side-prize' }],
  });
  expect(checkCertificate(result, 'first-SL-009')).toMatchObject({ kind: 'overtaken', holds: [] });
});

it('shows nothing of a work that was withdrawn', () => {
  expect(checkCertificate(result, 'second-SL-004')).toMatchObject({ kind: 'hidden', code: 'SL-004' });
});

it.each(['', 'first', 'grand-SL-003', 'first-SL-999', '<script>', 'first-'])('knows no certificate "%s"', (mark) => {
  expect(checkCertificate(result, mark)).toEqual({ kind: 'unknown' });
});

it('has none before the decision', () => {
  expect(checkCertificate(null, 'first-SL-003')).toEqual({ kind: 'early' });
});
