import { roomOfEdition, type Room } from './data/room';
import { localTimeAt } from '@hoithi/contest';
import type { PaperBlock, PaperSheet, PaperSignature } from './paper';
import { issuedFrame, type Issuer, type PaperIssue } from './paper-frame';
import type { PaperId } from './paper-kinds';
import type { PaperDate } from './words/paper-date';

export type SheetPlan = {
  readonly paperId: PaperId;
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
  /** Who signs before the signers of the contest's list. */
  readonly signedFirst?: readonly PaperSignature[];
  /** Another body than the listed one issues this sheet, in its own family. */
  readonly by?: Issuer;
  readonly layout?: 'certificate';
  readonly dense?: true;
  readonly qr?: PaperSheet['qr'];
};

/** A sheet in the frame that the contest gives its paper: heading, number and signers. */
export function sheetOf(room: Room, plan: SheetPlan): PaperSheet {
  const frame = issuedFrame(room.definition, plan, issueOf(room, plan));
  return {
    key: keyOf(room, plan),
    family: frame.family,
    orientation: plan.orientation ?? 'portrait',
    heading: { ...frame.heading, date: frame.heading.date ?? plan.ownDate ?? null },
    title: plan.title ?? frame.name,
    subtitle: plan.subtitle,
    blocks: frame.family === 'party' ? plan.blocks.map(withPartyNumeral) : plan.blocks,
    signatures: plan.signedBy ?? [...(plan.signedFirst ?? []), ...frame.signatures],
    recipients: plan.recipients ?? [],
    ...(plan.layout === undefined ? {} : { layout: plan.layout }),
    ...(plan.dense === undefined ? {} : { dense: plan.dense }),
    ...(plan.qr === undefined ? {} : { qr: plan.qr }),
  };
}

/** Parts of a Party paper are numbered "I-", as the founding plan does. */
function withPartyNumeral(block: PaperBlock): PaperBlock {
  return block.kind === 'heading' ? { ...block, text: block.text.replace(/^([IVX]+)\. /, '$1- ') } : block;
}

/** Papers that a new edition of the decision makes anew, each under a number of its own. */
const BY_EDITION: ReadonlySet<PaperId> = new Set(['award-decision', 'merit-dossier']);
/** Papers whose parts never share one number. */
const NUMBERED_APART: ReadonlySet<PaperId> = new Set([...BY_EDITION, 'council-minutes']);

function keyOf({ edition }: Pick<Room, 'edition'>, { paperId, part }: Pick<SheetPlan, 'paperId' | 'part'>): string {
  if (part !== undefined) return `${paperId}/${part}`;
  return BY_EDITION.has(paperId) && edition > 1 ? `${paperId}/edition-${edition}` : paperId;
}

/** Number and date of a part where it has its own, else of the paper; of the edition that the room is in. */
export function issueOf(room: Pick<Room, 'data' | 'edition'>, of: Pick<SheetPlan, 'paperId' | 'part'>): PaperIssue {
  const { issues } = room.data;
  const own = issues[keyOf(room, of)] ?? (NUMBERED_APART.has(of.paperId) ? undefined : issues[of.paperId]);
  return own ?? { number: null, date: null };
}

/** Rooms of the editions before this one whose paper went out with a number, newest first: those that this one replaces. */
export function replacedRooms(room: Room, paperId: PaperId): readonly Room[] {
  return Array.from({ length: room.edition - 1 }, (_, at) => roomOfEdition(room, room.edition - 1 - at)).filter(
    (earlier) => issueOf(earlier, { paperId }).number !== null,
  );
}

/** The day of an instant where the contest is held. */
export function dayOf({ data }: Room, atMs: number): PaperDate {
  const { year, month, day } = localTimeAt(atMs, data.contest.calendar.timezone);
  return { year, month, day };
}
