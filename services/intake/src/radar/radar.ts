import type { PassageIndex } from '@hoithi/novelty';

/** The pictures of all films of this site, in memory. The records are in the store; this is rebuilt from them at start. */
export type Radar = { readonly index: PassageIndex };
