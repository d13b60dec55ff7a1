export { FINDING_CODES } from './finding-code';
export type { FindingCode } from './finding-code';
export type { BilingualText, Finding, Severity } from './finding';
export type { MediaFacts, PictureFacts, SoundFacts } from './media-facts';
export type { Gate, MediaVerdict } from './media-verdict';
export type { OrientationPolicy, VideoProfile } from './video-profile';
export type { RangeReader } from './boxes/range-reader';
