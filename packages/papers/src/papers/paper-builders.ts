import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import type { PaperId } from '../paper-kinds';
import { buildAwardDecision } from './award-decision';
import { buildBroadcastLicence } from './broadcast-licence';
import { buildCertificate } from './certificate';
import { buildClosingList } from './closing-list';
import { buildCouncilMinutes } from './council-minutes';
import { buildEstablishmentDecision } from './establishment-decision';
import { buildFinalReport } from './final-report';
import { buildFreezeMinutes } from './freeze-minutes';
import { buildJurorCommitment } from './juror-commitment';
import { buildJuryMinutes } from './jury-minutes';
import { buildMeritDossier } from './merit-dossier';
import { buildPaymentList } from './payment-list';
import { buildPrizeProposal } from './prize-proposal';
import { buildReceipt } from './receipt';
import { buildRegistration } from './registration';
import { buildRules } from './rules';
import { buildScoreSheet } from './score-sheet';
import { buildScoreTable } from './score-table';
import { buildScoringRules } from './scoring-rules';
import { buildScreeningMinutes } from './screening-minutes';
import { buildScreeningSheet } from './screening-sheet';

/** Sheets of a paper from what is known now; none while its part of the contest has not happened. */
type PaperBuilder = (room: Room) => readonly PaperSheet[];

/** Builders by the paper ids of the contest's list. The archive index is made last, from all the others. */
const PAPER_BUILDERS: Readonly<Record<Exclude<PaperId, 'archive-index'>, PaperBuilder>> = {
  'establishment-decision': buildEstablishmentDecision,
  rules: buildRules,
  'scoring-rules': buildScoringRules,
  registration: buildRegistration,
  receipt: buildReceipt,
  'closing-list': buildClosingList,
  'screening-sheet': buildScreeningSheet,
  'screening-minutes': buildScreeningMinutes,
  'score-sheet': buildScoreSheet,
  'juror-commitment': buildJurorCommitment,
  'score-table': buildScoreTable,
  'jury-minutes': buildJuryMinutes,
  'freeze-minutes': buildFreezeMinutes,
  'prize-proposal': buildPrizeProposal,
  'council-minutes': buildCouncilMinutes,
  'award-decision': buildAwardDecision,
  'merit-dossier': buildMeritDossier,
  certificate: buildCertificate,
  'payment-list': buildPaymentList,
  'broadcast-licence': buildBroadcastLicence,
  'final-report': buildFinalReport,
};

const BY_ID: ReadonlyMap<string, PaperBuilder> = new Map(Object.entries(PAPER_BUILDERS));

/** None for a paper of the contest's own list that is not made here. */
export const builderOf = (paperId: string): PaperBuilder => BY_ID.get(paperId) ?? (() => []);
