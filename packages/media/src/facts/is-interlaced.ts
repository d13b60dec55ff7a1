import type { MediaFacts } from '../media-facts';

/** Field orders as ffprobe writes them: which field is coded first, and which is shown first. */
const INTERLACED_ORDERS: ReadonlySet<string | undefined> = new Set(['tt', 'bb', 'tb', 'bt']);

/** Whether the picture comes in two halves; one of unknown order does not. */
export const isInterlaced = ({ fieldOrder }: Pick<MediaFacts, 'fieldOrder'>): boolean =>
  INTERLACED_ORDERS.has(fieldOrder);
