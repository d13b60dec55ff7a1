/**
 * Kind of document as its number writes it (Decree 30/2020, Annex III; the Party's guide uses the same letters). Forms,
 * lists and certificates carry no number.
 */
export const PAPER_KINDS: Readonly<Record<string, string>> = {
  'establishment-decision': 'QĐ',
  rules: 'TL',
  'scoring-rules': 'QC',
  'screening-minutes': 'BB',
  'score-table': 'BTH',
  'jury-minutes': 'BB',
  'freeze-minutes': 'BB',
  'prize-proposal': 'TTr',
  'council-minutes': 'BB',
  'award-decision': 'QĐ',
  'merit-dossier': 'TTr',
  'closing-list': 'DS',
  'broadcast-licence': 'GP',
  'final-report': 'BC',
};
