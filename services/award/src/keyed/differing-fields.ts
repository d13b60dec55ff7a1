import type { Keying } from '../store/keyed';

type Content = Pick<Keying, 'marks' | 'note' | 'watchedPercent'>;

/** Fields in which two persons read a paper sheet differently: ids of criteria, `watchedPercent`, `note`. Spaces do not differ. */
export function differingFields(first: Content, second: Content): readonly string[] {
  const criteria = [...new Set([...Object.keys(first.marks), ...Object.keys(second.marks)])].toSorted();
  return [
    ...criteria.filter((criterionId) => first.marks[criterionId] !== second.marks[criterionId]),
    ...(first.watchedPercent === second.watchedPercent ? [] : ['watchedPercent']),
    ...(plain(first.note) === plain(second.note) ? [] : ['note']),
  ];
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
