import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showDiagnostics } from '../diagnostics/show-diagnostics';

/** After the lock only: every number of it comes from the marks. Jurors are named to the secretary, numbered to others. */
export const serveGetDiagnostics = (award: Award) =>
  route(awardRoutes.getDiagnostics, ({ params: { contestId }, signedIn }) =>
    showDiagnostics(award, { contestId, named: signedIn().roles.includes('secretary') ? 'by-name' : 'by-number' }),
  );
