import { fact } from '@hoithi/bus';
import { sheetSealed } from '@hoithi/contracts';
import type { Award } from '../award';
import { openLooks } from '../diagnostics/open-looks';

/** Whenever a sheet was sealed, asks every juror to look again who is due: whoever finished first opens no page to be asked on. */
export const openDueLooks = (award: Award) => fact(sheetSealed, ({ contestId }) => openLooks(award, contestId));
