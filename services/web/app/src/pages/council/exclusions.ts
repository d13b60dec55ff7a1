import type { Reply } from '../../api/shapes';

/** The motions to leave sheets out of the count, as the room shows them. */
export type Exclusions = Reply<'listExclusions'>;
