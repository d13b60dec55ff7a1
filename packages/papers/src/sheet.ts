import type { Room } from './data/room';
import type { PaperBlock, PaperSheet, PaperSignature } from './paper';
import { paperFrame, type PaperIssue } from './paper-frame';

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
  readonly layout?: 'certificate';
  readonly qr?: PaperSheet['qr'];
};

/** A sheet in the frame that the contest gives its paper: heading, number and signers. */
export function sheetOf(room: Room, plan: SheetPlan): PaperSheet {
  const frame = paperFrame(room.definition, plan.paperId, issueOf(room, plan));
  return {
    family: frame.family,
    orientation: plan.orientation ?? 'portrait',
    heading: frame.heading,
    title: plan.title ?? frame.name,
    subtitle: plan.subtitle,
    blocks: plan.blocks,
    signatures: plan.signedBy ?? frame.signatures,
    recipients: plan.recipients ?? [],
    ...(plan.layout === undefined ? {} : { layout: plan.layout }),
    ...(plan.qr === undefined ? {} : { qr: plan.qr }),
  };
}

/** Number and date of a part where it has its own, else of the paper. */
export function issueOf({ data }: Room, of: Pick<SheetPlan, 'paperId' | 'part'>): PaperIssue {
  const ofPart = of.part === undefined ? undefined : data.issues[`${of.paperId}/${of.part}`];
  return ofPart ?? data.issues[of.paperId] ?? { number: null, date: null };
}
