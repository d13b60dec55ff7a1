import type { ContestDefinition } from '@hoithi/contest';
import type { PaperFamily, PaperHeading, PaperSignature } from './paper';
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
export function paperFrame(contest: ContestDefinition, paperId: string, issue: PaperIssue): PaperFrame {
  const paper = contest.papers.list.find(({ id }) => id === paperId);
  if (paper === undefined) throw new RangeError(`contest ${contest.id} has no paper ${paperId}`);
  const body = contest.organisation.bodies.find(({ id }) => id === paper.issuedBy);
  return {
    family: paper.family,
    name: paper.name.vi,
    heading: {
      parentName: body?.parentName?.vi ?? null,
      bodyName: body?.name.vi ?? '',
      number: issue.number,
      documentCode: body?.documentCode ?? null,
      place: contest.papers.place.vi,
      date: issue.date,
    },
    signatures: paper.signers.map((id) => signatureOf(contest, id)),
  };
}

function signatureOf(contest: ContestDefinition, signerId: string): PaperSignature {
  const signer = contest.organisation.signers.find(({ id }) => id === signerId);
  const body = contest.organisation.bodies.find(({ id }) => id === signer?.body);
  const titles = [signer?.title.vi, signer?.secondTitle?.vi].filter((title) => title !== undefined);
  return {
    onBehalfOf: signer?.capacity === undefined ? null : `${signer.capacity} ${body?.name.vi ?? ''}`,
    titles,
    fullName: signer?.fullName ?? null,
  };
}
