import type { Room } from './data/room';
import { localTimeAt } from '@hoithi/contest';
import type { PaperBlock, PaperSheet, PaperSignature } from './paper';
import { frameOf, listedPaper, type PaperIssue } from './paper-frame';
import type { PaperDate } from './words/paper-date';

export type SheetPlan = {
  readonly paperId: string;
  /** Part of a paper whose sheets are numbered each for itself. */
  readonly part?: string;
  readonly title?: string;
  readonly subtitle: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly orientation?: 'landscape';
  readonly recipients?: readonly string[];
  /** Who signs where it is not the signers of the contest's list: a juror the own sheet, an author the own form. */
  readonly signedBy?: readonly PaperSignature[];
  /** Date that a form has by its own nature, such as the day a film was received; an entered date goes before. */
  readonly ownDate?: PaperDate | null;
  /** Another body than the listed one issues this sheet. */
  readonly by?: { readonly issuedBy: string; readonly signers: readonly string[] };
  readonly layout?: 'certificate';
  readonly qr?: PaperSheet['qr'];
};

/** A sheet in the frame that the contest gives its paper: heading, number and signers. */
export function sheetOf(room: Room, plan: SheetPlan): PaperSheet {
  const listed = listedPaper(room.definition, plan.paperId);
  const frame = frameOf(room.definition, { paper: { ...listed, ...plan.by }, issue: issueOf(room, plan) });
  return {
    key: keyOf(plan),
    family: frame.family,
    orientation: plan.orientation ?? 'portrait',
    heading: { ...frame.heading, date: frame.heading.date ?? plan.ownDate ?? null },
    title: plan.title ?? frame.name,
    subtitle: plan.subtitle,
    blocks: frame.family === 'party' ? plan.blocks.map(withPartyNumeral) : plan.blocks,
    signatures: plan.signedBy ?? frame.signatures,
    recipients: plan.recipients ?? [],
    ...(plan.layout === undefined ? {} : { layout: plan.layout }),
    ...(plan.qr === undefined ? {} : { qr: plan.qr }),
  };
}

/** Parts of a Party paper are numbered "I-", as the founding plan does. */
function withPartyNumeral(block: PaperBlock): PaperBlock {
  return block.kind === 'heading' ? { ...block, text: block.text.replace(/^([IVX]+)\. /, '$1- ') } : block;
}

const keyOf = ({ paperId, part }: Pick<SheetPlan, 'paperId' | 'part'>): string =>
  part === undefined ? paperId : `${paperId}/${part}`;

/** Number and date of a part where it has its own, else of the paper. */
export function issueOf({ data }: Room, of: Pick<SheetPlan, 'paperId' | 'part'>): PaperIssue {
  return data.issues[keyOf(of)] ?? data.issues[of.paperId] ?? { number: null, date: null };
}

/** The day of an instant where the contest is held. */
export function dayOf({ data }: Room, atMs: number): PaperDate {
  const { year, month, day } = localTimeAt(atMs, data.contest.calendar.timezone);
  return { year, month, day };
}
