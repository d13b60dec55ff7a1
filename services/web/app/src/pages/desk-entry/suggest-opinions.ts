import type { ItemOpinion } from '@hoithi/entry';
import type { FilmVersion, Reply } from '../../api/shapes';

type Radar = Reply<'getRadar'>;

/** An opinion that the evidence speaks for; a screener may think otherwise. `evidence` is a key of `desk.evidence`. */
export type Suggestion = {
  readonly opinion: ItemOpinion | null;
  readonly evidence:
    | 'accepted'
    | 'overridden'
    | 'unchecked'
    | 'nothing-seen'
    | 'seen-before'
    | 'concern'
    | 'before-launch'
    | 'computing';
  /** The match to look at, where there is one. */
  readonly matchId?: string;
};

/** Item ids of a contest's form that the machine has evidence for. */
type Known = { readonly technique?: Suggestion; readonly novelty?: Suggestion };

/** What the technical check says of form and quality (R12), and the radar of novelty (R13). */
export function suggestOpinions(film: Pick<FilmVersion, 'verdict'> | undefined, radar: Radar | undefined): Known {
  return { technique: ofTechnique(film), ...(radar === undefined ? {} : { novelty: ofNovelty(radar) }) };
}

function ofTechnique(film: Pick<FilmVersion, 'verdict'> | undefined): Suggestion {
  const verdict = film?.verdict ?? null;
  if (verdict === null) return { opinion: null, evidence: 'unchecked' };
  return verdict === 'accepted'
    ? { opinion: 'met', evidence: 'accepted' }
    : { opinion: 'look-again', evidence: 'overridden' };
}

function ofNovelty({ state, matches, creation }: Pick<Radar, 'state' | 'matches' | 'creation'>): Suggestion {
  const concern = matches.find(({ note }) => note?.word === 'concern');
  if (concern) return { opinion: 'not-met', evidence: 'concern', matchId: concern.matchId };
  const unseen = matches.find(({ note }) => note === null);
  if (unseen) return { opinion: 'look-again', evidence: 'seen-before', matchId: unseen.matchId };
  if (creation?.sign === 'before-launch') return { opinion: 'look-again', evidence: 'before-launch' };
  return state === 'ready' ? { opinion: 'met', evidence: 'nothing-seen' } : { opinion: null, evidence: 'computing' };
}
