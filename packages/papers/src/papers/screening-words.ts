import type { PaperEntry } from '../data/paper-data';
import type { Room } from '../data/room';

type Items = Room['definition']['screening']['items'];

/** Why an entry is on the list of those left out: the items that screeners marked against it, then what was written down (R7). */
export function leftOutWords(entry: PaperEntry, items: Items): string {
  const voices = entry.state === 'not-selected' ? entry.votes.filter(({ vote }) => vote === 'fail') : [];
  return [...markedWords(voices, items), entry.stateReason ?? ''].filter((part) => part !== '').join('. ');
}

/** What those who let a finalist pass noted; nothing for a clean pass (R7). */
export function finalistWords(entry: PaperEntry, items: Items): string {
  const voices = entry.votes.filter(({ vote }) => vote === 'pass');
  const said = new Set(voices.map(({ reason }) => (reason ?? '').trim().replace(/\.$/, '')));
  return [...markedWords(voices, items), ...[...said].filter((reason) => reason !== '')].join('. ');
}

function markedWords(voices: PaperEntry['votes'], items: Items): readonly string[] {
  const named = (opinion: 'not-met' | 'look-again'): readonly string[] =>
    items
      .filter(({ id }) =>
        voices.some((voice) => voice.items.some((one) => one.itemId === id && one.opinion === opinion)),
      )
      .map(({ name }) => name.vi);
  const line = (word: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
  return [...line('Không đạt', named('not-met')), ...line('Cần xem lại', named('look-again'))];
}
