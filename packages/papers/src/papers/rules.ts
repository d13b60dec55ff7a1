import { renderRules } from '@hoithi/contest';
import type { Room } from '../data/room';
import { readMarkdown } from '../markdown/read-markdown';
import type { PaperSheet } from '../paper';
import { sheetOf } from '../sheet';

/** "Thể lệ": the rules page of the contest, word for word, as a paper (R23, R26). */
export function buildRules(room: Room): readonly PaperSheet[] {
  const { definition, data } = room;
  return [
    sheetOf(room, {
      paperId: 'rules',
      title: 'Thể lệ',
      subtitle: [definition.title.vi],
      blocks: readMarkdown(renderRules(data.contest, 'vi')),
      recipients: definition.papers.recipients.map(({ vi }) => vi),
    }),
  ];
}
