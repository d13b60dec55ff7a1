import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveAttachDeclarationScan } from './attach-declaration-scan';
import { serveConfirmKeyedDeclaration } from './confirm-keyed-declaration';
import { serveGetBlankDeclarations } from './get-blank-declarations';
import { serveGetKeyedDeclaration } from './get-keyed-declaration';
import { serveKeyDeclaration } from './key-declaration';
import { serveListKeyedDeclarations } from './list-keyed-declarations';
import { serveWithdrawKeyedDeclaration } from './withdraw-keyed-declaration';

/** The routes of declarations of interests on paper. */
export function keyedDeclarationApi(award: Award): readonly RouteEntry[] {
  return [
    serveListKeyedDeclarations(award),
    serveGetKeyedDeclaration(award),
    serveKeyDeclaration(award),
    serveAttachDeclarationScan(award),
    serveConfirmKeyedDeclaration(award),
    serveWithdrawKeyedDeclaration(award),
    serveGetBlankDeclarations(award),
  ];
}
