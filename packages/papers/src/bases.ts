import { centred } from './blocks';
import { cite } from './cite';
import type { Room } from './data/room';
import type { PaperBlock } from './paper';
import { issuedFrame, type Issuer } from './paper-frame';
import type { PaperId } from './paper-kinds';
import { issueOf } from './sheet';

/**
 * The bases of a decision or proposal: the contest's legal bases, then the papers it rests on. State papers write them in
 * italics with a semicolon, Party papers as a list.
 */
export function basisBlocks(
  room: Room,
  of: {
    readonly paperId: PaperId;
    readonly on: readonly PaperId[];
    readonly more?: readonly string[];
    readonly proposedBy?: string;
    readonly by?: Issuer;
  },
): readonly PaperBlock[] {
  const { list, legalBases } = room.definition.papers;
  const isParty = issuedFrame(room.definition, of, issueOf(room, of)).family === 'party';
  const known = new Set<string>(list.map(({ id }) => id));
  const cited = of.on.filter((paperId) => known.has(paperId)).map((paperId) => cite(room, { paperId }));
  const sentences = [
    ...[...legalBases.map(({ vi }) => vi), ...cited, ...(of.more ?? [])].map((name) => `Căn cứ ${name}`),
    ...(of.proposedBy === undefined ? [] : [`Xét đề nghị của ${of.proposedBy}`]),
  ];
  return sentences.map((sentence, at): PaperBlock => {
    const last = at === sentences.length - 1;
    if (isParty) return { kind: 'item', marker: '-', text: `${sentence}${last ? '.' : ','}` };
    return { kind: 'paragraph', style: 'italic', text: `${sentence}${last ? '.' : ';'}` };
  });
}

/** The deciding body in capitals and the word that opens the articles. */
export const decides = (bodyName: string): readonly PaperBlock[] => [
  centred(bodyName.toLocaleUpperCase('vi'), { style: 'bold' }),
  centred('QUYẾT ĐỊNH:', { style: 'bold' }),
];
