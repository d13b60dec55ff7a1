import type { RpcEntry } from '@hoithi/bus';
import type { Award } from '../award';
import { serveAudit } from './audit';
import { serveCloseBallot } from './close-ballot';
import { serveJudgingProgress } from './judging-progress';
import { serveListOutcomes } from './list-outcomes';
import { serveLockJudging } from './lock-judging';
import { serveNextJudgingRound } from './next-judging-round';
import { serveRemindJurors } from './remind-jurors';
import { serveOpenBallot } from './open-ballot';
import { servePaperData } from './paper-data';
import { servePublishHead } from './publish-head';
import { servePublishedResult } from './published-result';

/** Every question this service answers over NATS. */
export function awardRpc(award: Award): readonly RpcEntry[] {
  return [
    serveOpenBallot(award),
    serveCloseBallot(award),
    serveLockJudging(award),
    servePublishHead(award),
    serveNextJudgingRound(award),
    serveRemindJurors(award),
    serveJudgingProgress(award),
    serveListOutcomes(award),
    servePaperData(award),
    servePublishedResult(award),
    serveAudit(award),
  ];
}
