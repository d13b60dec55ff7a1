import type { ContestDefinition } from '@hoithi/contest';
import type { PaperFamily, PaperHeading, PaperSignature } from './paper';
import { paperKind, type PaperId } from './paper-kinds';
import type { PaperDate } from './words/paper-date';

/** What the records office enters; both are empty while the paper is a draft. */
export type PaperIssue = { readonly number: string | null; readonly date: PaperDate | null };

export type PaperFrame = {
  readonly family: PaperFamily;
  readonly name: string;
  readonly heading: PaperHeading;
  readonly signatures: readonly PaperSignature[];
};

/**
 * Heading and signing blocks of one paper of the contest's list: bodies, titles and families are data (R29, O23).
 * @throws RangeError when the contest has no paper of this id
 */
export function paperFrame(contest: ContestDefinition, paperId: PaperId, issue: PaperIssue): PaperFrame {
  return issuedFrame(contest, { paperId }, issue);
}

/** @throws RangeError when the contest has no paper of this id */
export function listedPaper(contest: ContestDefinition, paperId: PaperId): ListedPaper {
  const paper = contest.papers.list.find(({ id }) => id === paperId);
  if (paper === undefined) throw new RangeError(`contest ${contest.id} has no paper ${paperId}`);
  return paper;
}

type ListedPaper = ContestDefinition['papers']['list'][number];

/** Another body that issues a paper than the listed one. */
export type Issuer = { readonly issuedBy: string; readonly signers: readonly string[] };

/** The frame of a paper that another body than the listed one may issue: heading and signatures are then of that body's family. */
export function issuedFrame(
  contest: ContestDefinition,
  of: { readonly paperId: PaperId; readonly by?: Issuer },
  issue: PaperIssue,
): PaperFrame {
  const listed = listedPaper(contest, of.paperId);
  const family = contest.organisation.bodies.find(({ id }) => id === of.by?.issuedBy)?.family ?? listed.family;
  return frameOf(contest, { paper: { ...listed, ...of.by, family }, issue });
}

function frameOf(
  contest: ContestDefinition,
  { paper, issue }: { readonly paper: ListedPaper; readonly issue: PaperIssue },
): PaperFrame {
  const body = contest.organisation.bodies.find(({ id }) => id === paper.issuedBy);
  const kind = paperKind(paper.id);
  return {
    family: paper.family,
    name: paper.name.vi,
    heading: {
      parentName: body?.parentName?.vi ?? null,
      bodyName: body?.name.vi ?? '',
      number: issue.number,
      code: kind === null ? null : { kind, issuer: issuerOf(body?.documentCode) },
      place: contest.papers.place.vi,
      date: issue.date,
    },
    signatures: paper.signers.map((id) => signatureOf(contest, { signerId: id, family: paper.family })),
  };
}

/** `KH/BCĐ` and `QĐ-UBND` name a kind and the issuer; the issuer stays, the kind is the paper's own. */
const issuerOf = (documentCode: string | undefined): string => documentCode?.split(/[/-]/).at(-1) ?? '';

/** Party papers write the formula with a stroke (Guide 36), State papers with a point (Decree 30). */
const PARTY_FORMULA = { 'TM.': 'T/M', 'KT.': 'K/T', 'TL.': 'T/L', 'TUQ.': 'T/UQ' } as const;

/**
 * TM. stands before the body that signs; KT., TL. and TUQ. before the title of whom the signer stands for, whose own title
 * is then the second one.
 */
function signatureOf(
  contest: ContestDefinition,
  of: { readonly signerId: string; readonly family: PaperFamily },
): PaperSignature {
  const signer = contest.organisation.signers.find(({ id }) => id === of.signerId);
  const body = contest.organisation.bodies.find(({ id }) => id === signer?.body);
  const titles = [signer?.title.vi, signer?.secondTitle?.vi].filter((title) => title !== undefined);
  const fullName = signer?.fullName ?? null;
  if (signer?.capacity === undefined) return { onBehalfOf: null, titles, fullName };
  const formula = of.family === 'party' ? PARTY_FORMULA[signer.capacity] : signer.capacity;
  if (signer.capacity === 'TM.') return { onBehalfOf: `${formula} ${body?.name.vi ?? ''}`, titles, fullName };
  return { onBehalfOf: `${formula} ${titles[0] ?? ''}`, titles: titles.slice(1), fullName };
}
