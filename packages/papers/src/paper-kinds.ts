/**
 * Every paper that can be made, by its id in a contest's list, with the kind of document that its number writes (Decree 30/2020, Annex III;
 * the Party's guide uses the same letters). Forms, lists and certificates carry no number.
 */
const PAPER_KINDS = {
  'establishment-decision': 'QĐ',
  rules: 'TL',
  'scoring-rules': 'QC',
  registration: null,
  receipt: null,
  'closing-list': 'DS',
  'screening-sheet': null,
  'screening-minutes': 'BB',
  'score-sheet': null,
  'juror-commitment': null,
  'score-table': 'BTH',
  'jury-minutes': 'BB',
  'freeze-minutes': 'BB',
  'prize-proposal': 'TTr',
  'council-minutes': 'BB',
  'award-decision': 'QĐ',
  'merit-dossier': 'TTr',
  certificate: null,
  'payment-list': null,
  'broadcast-licence': 'GP',
  'final-report': 'BC',
  'archive-index': null,
} as const satisfies Readonly<Record<string, string | null>>;

export type PaperId = keyof typeof PAPER_KINDS;

const BY_ID: ReadonlyMap<string, string | null> = new Map(Object.entries(PAPER_KINDS));

/** Null for a form, and for a paper of the contest's own list that is not made here. */
export const paperKind = (paperId: string): string | null => BY_ID.get(paperId) ?? null;
