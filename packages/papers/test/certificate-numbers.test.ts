import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { certificateNumbers, parsePaperData } from '../src';
import { paperJson } from './paper-data-40';
import { papersOf, sentencesOf, sheetsOf } from './paper-walk';

const { definition } = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml'));
const edition = (first: readonly string[], second: readonly string[], interactionWinner: string | null = null) => ({
  awards: [
    { prizeId: 'first', codes: first },
    { prizeId: 'second', codes: second },
  ],
  interactionWinner,
});

it('numbers the certificates in the order of the prizes', () => {
  expect([...certificateNumbers(definition, [edition(['SL-001'], ['SL-002', 'SL-003'], 'SL-009')])]).toEqual([
    ['first-SL-001', 1],
    ['second-SL-002', 2],
    ['second-SL-003', 3],
    ['interaction-SL-009', 4],
  ]);
});

it('leaves every number as it was given when a later edition gives the first prize that nobody had', () => {
  const numbers = certificateNumbers(definition, [edition([], ['SL-002', 'SL-003']), edition(['SL-001'], ['SL-003'])]);
  expect(Object.fromEntries(numbers)).toEqual({ 'second-SL-002': 1, 'second-SL-003': 2, 'first-SL-001': 3 });
});

it('prints the number that the certificate was handed out with', () => {
  const { decision } = paperJson;
  const without = {
    ...decision,
    awards: decision.awards.map((one) => (one.prizeId === 'first' ? { ...one, codes: [] } : one)),
  };
  const bookOf = (json: object) =>
    new Map(
      sheetsOf(papersOf(parsePaperData({ ...paperJson, decision: json })), 'certificate').map((sheet) => [
        sheet.qr?.url,
        sentencesOf(sheet).find((sentence) => sentence.startsWith('Vào sổ số')),
      ]),
    );
  const before = bookOf(without);
  const now = bookOf({ ...decision, earlier: [without] });
  for (const [url, number] of before) expect({ url, number: now.get(url) }).toEqual({ url, number });
  expect(new Set(now.values()).size).toBe(now.size);
});
