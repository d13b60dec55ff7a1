import { renderRules } from '@hoithi/contest';
import { recipientsOf } from '../data/recipients-of';
import type { Room } from '../data/room';
import { readMarkdown } from '../markdown/read-markdown';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';
import { moneyInWords } from '../words/money-in-words';

/** "Thể lệ": the rules page of the contest, word for word, as a paper, which says money in words too (R23, R26). */
export function buildRules(room: Room): readonly PaperSheet[] {
  const { definition, data } = room;
  return [
    sheetOf(room, {
      paperId: 'rules',
      title: 'Thể lệ',
      subtitle: [definition.title.vi],
      blocks: readMarkdown(withMoneyInWords(renderRules(data.contest, 'vi'))),
      recipients: recipientsOf(room, 'rules'),
    }),
  ];
}

const withMoneyInWords = (markdown: string): string =>
  markdown.replaceAll(/(\d{1,3}(?:\.\d{3})+) đồng(?! \()/g, (_said, figures: string) =>
    moneyInWords(Number(figures.replaceAll('.', ''))),
  );
