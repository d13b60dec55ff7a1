import { searchKey } from '@hoithi/contest';
import type { Finalist } from './site';

/** Finalists whose code, title, authors, unit or place contain every word, accents or not ("chuyen doi" finds "Chuyển đổi"). */
export function findFinalists(finalists: readonly Finalist[], query: string): readonly Finalist[] {
  const words = searchKey(query).split(' ').filter(Boolean);
  if (words.length === 0) return finalists;
  return finalists.filter(({ card }) => {
    const text = searchKey([card.code, card.title, ...card.authorNames, card.unitName, card.localityName].join(' '));
    return words.every((word) => text.includes(word));
  });
}
