import type { Conflict } from '../store/conflict';

type Standing = Pick<Conflict, 'weight' | 'ruling'>;

/**
 * Whether a juror may not judge the film (O16): a conflict that the register shows until a person rules it away, a doubt once a person
 * rules it a conflict. A doubt alone stops nobody, in the first round as for panels and substitutes: most are namesakes, and the
 * film has to be judged by somebody.
 */
export const barsFromJudging = ({ weight, ruling }: Standing): boolean =>
  ruling === null ? weight === 'conflict' : ruling.verdict === 'recuse';

/**
 * Whether a juror is better left out of what nobody owes, a further viewing or the jury's talk on the film: a doubt on which nobody
 * has ruled is enough, because others can do it as well.
 */
export const keepsFromExtras = ({ ruling }: Standing): boolean => ruling?.verdict !== 'none';
