import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveAnswerObjection } from './answer-objection';
import { serveAttachSheetScan } from './attach-sheet-scan';
import { serveConfirmKeyedSheet } from './confirm-keyed-sheet';
import { serveGetBlankSheets } from './get-blank-sheets';
import { serveGetKeyedSheet } from './get-keyed-sheet';
import { serveKeySheet } from './key-sheet';
import { serveListKeyedSheets } from './list-keyed-sheets';
import { serveObjectToKeyed } from './object-to-keyed';
import { serveRecuseOnPaper } from './recuse-on-paper';
import { serveAttachRecusalScan } from './attach-recusal-scan';
import { serveUndoPaperRecusal } from './undo-paper-recusal';
import { serveWithdrawKeyedSheet } from './withdraw-keyed-sheet';

/** The routes of sheets filled in on paper. */
export function keyedSheetApi(award: Award): readonly RouteEntry[] {
  return [
    serveListKeyedSheets(award),
    serveGetKeyedSheet(award),
    serveKeySheet(award),
    serveAttachSheetScan(award),
    serveConfirmKeyedSheet(award),
    serveWithdrawKeyedSheet(award),
    serveRecuseOnPaper(award),
    serveUndoPaperRecusal(award),
    serveAttachRecusalScan(award),
    serveAnswerObjection(award),
    serveObjectToKeyed(award),
    serveGetBlankSheets(award),
  ];
}
