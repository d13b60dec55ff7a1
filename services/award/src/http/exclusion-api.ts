import type { RouteEntry } from '@hoithi/platform';
import type { Award } from '../award';
import { serveListExclusions } from './list-exclusions';
import { servePreviewExclusion } from './preview-exclusion';
import { serveProposeExclusion } from './propose-exclusion';
import { serveUndoExclusion } from './undo-exclusion';
import { serveVoteExclusion } from './vote-exclusion';

/** The routes about sheets that the council votes not to count. */
export const exclusionApi = (award: Award): readonly RouteEntry[] => [
  serveListExclusions(award),
  servePreviewExclusion(award),
  serveProposeExclusion(award),
  serveVoteExclusion(award),
  serveUndoExclusion(award),
];
