export type { RangeReader } from './boxes/range-reader';
