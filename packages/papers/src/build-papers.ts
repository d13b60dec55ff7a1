import type { PaperData } from './data/paper-data';
import { openRoom } from './data/room';
import { paperFileName } from './paper-file-name';
import type { Paper, PaperSheet } from './paper';
import type { PaperId } from './paper-kinds';
import { buildArchiveIndex } from './papers/archive-index';
import { builderOf } from './papers/paper-builders';

const ARCHIVE_INDEX: PaperId = 'archive-index';

/**
 * Every paper that the data allow, in the order of the contest's list. Pure: the same data give the same papers, and every
 * number is counted from book, ledger and register. Papers whose part has not happened are left out.
 * @throws RangeError when a score or a decision names an entry that the register does not have
 */
export function buildPapers(data: PaperData): readonly Paper[] {
  const room = openRoom(data);
  const { list } = room.definition.papers;
  const made = list.flatMap(({ id, name }) => asPaper({ id, name: name.vi }, builderOf(id)(room)));
  const index = list.find(({ id }) => id === ARCHIVE_INDEX);
  if (index === undefined) return made;
  return [...made, ...asPaper({ id: index.id, name: index.name.vi }, buildArchiveIndex(room, made))];
}

function asPaper(paper: Pick<Paper, 'id' | 'name'>, sheets: readonly PaperSheet[]): readonly Paper[] {
  return sheets.length === 0 ? [] : [{ ...paper, fileName: paperFileName(paper.name), sheets }];
}
