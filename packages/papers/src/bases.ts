import { centred } from './blocks';
import { cite } from './cite';
import { issuerName } from './data/body-name';
import type { Room } from './data/room';
import type { PaperBlock } from './paper';
import { issuedFrame, listedPaper, type Issuer } from './paper-frame';
import type { PaperId } from './paper-kinds';
import { issueOf } from './sheet';

type Bases = {
  readonly paperId: PaperId;
  readonly on: readonly PaperId[];
  readonly more?: readonly string[];
  readonly proposedBy?: string;
  readonly by?: Issuer;
};

const isOfParty = (room: Room, of: Bases): boolean =>
  issuedFrame(room.definition, of, issueOf(room, of)).family === 'party';

/**
 * The bases of a decision or proposal: the contest's legal bases, then the papers it rests on. State papers write them in
 * italics with a semicolon, Party papers as a list.
 */
export function basisBlocks(room: Room, of: Bases): readonly PaperBlock[] {
  const { list, legalBases } = room.definition.papers;
  const isParty = isOfParty(room, of);
  const known = new Set<string>(list.map(({ id }) => id));
  const cited = of.on.filter((paperId) => known.has(paperId)).map((paperId) => cite(room, { paperId }));
  const own = listedPaper(room.definition, of.paperId).legalBases ?? [];
  const sentences = [
    ...[...[...own, ...legalBases].map(({ vi }) => vi), ...cited, ...(of.more ?? [])].map((name) => `Căn cứ ${name}`),
    ...(of.proposedBy === undefined ? [] : [`${isParty ? 'Xét' : 'Theo'} đề nghị của ${of.proposedBy}`]),
  ];
  return sentences.map((sentence, at): PaperBlock => {
    const last = at === sentences.length - 1;
    if (isParty) return { kind: 'item', marker: '-', text: `${sentence}${last ? '.' : ','}` };
    return { kind: 'paragraph', style: 'italic', text: `${sentence}${last ? '.' : ';'}` };
  });
}

/**
 * What stands above the articles of a decision: its bases, who decides in capitals, and the word that opens the articles. In a State
 * paper who decides stands above the bases (Decree 30/2020, Annex III, form 1.2), in a Party paper below them.
 */
export function decisionOpening(room: Room, of: Bases): readonly PaperBlock[] {
  const issuer = centred(issuerName(room, of.paperId).toLocaleUpperCase('vi'), { style: 'bold' });
  const bases = basisBlocks(room, of);
  const opening = isOfParty(room, of) ? [...bases, issuer] : [issuer, ...bases];
  return [...opening, centred('QUYẾT ĐỊNH:', { style: 'bold' })];
}
