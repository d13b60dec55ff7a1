import { isInterlaced } from '../facts/is-interlaced';
import type { MediaFacts } from '../media-facts';
import { THRESHOLDS } from '../verdict/thresholds';
import { deliveredLimit, type DeliveryProfile } from './delivered-limit';
import { shownSize, type SizeLimit } from './shown-size';

/** Why a film cannot be handed to browsers as it is. */
export type PlayReason =
  | 'codec'
  | 'bit-depth'
  | 'chroma'
  | 'level'
  | 'too-large'
  | 'full-range'
  | 'rotated'
  | 'pixel-shape'
  | 'interlaced'
  | 'rare-key-frames'
  | 'bit-rate'
  | 'sound';

/** How the copy that browsers play is made. */
export type PlayCopyChoice = {
  readonly video: 'copy' | 'transcode';
  readonly audio: 'copy' | 'transcode' | 'none';
  /** Whether a copy with the film's own picture does until the transcoded one is there; `none` would show a broken player. */
  readonly meanwhile: 'copy' | 'none';
  readonly reasons: readonly PlayReason[];
};

/** Pictures that some browsers do not show at all; the other reasons only make a film heavy or ugly. */
const UNPLAYABLE: readonly PlayReason[] = ['codec', 'bit-depth', 'chroma', 'level', 'too-large'];

/** H.264 levels as ffprobe writes them; 4.2 is what phones of ten years decode. */
const HIGHEST_LEVEL = 42;
const HIGHEST_KBPS = 20_000;
const SAMPLE_RATES = new Set([44_100, 48_000]);
/** Decides from facts and from the size that the contest shows films in. A fact that is not known is no reason. */
export function choosePlayCopy(facts: MediaFacts, profile: DeliveryProfile): PlayCopyChoice {
  const picture = pictureReasons(facts, deliveredLimit(profile));
  const sound = hasOddSound(facts);
  return {
    video: picture.length > 0 ? 'transcode' : 'copy',
    audio: audioChoice(facts, sound),
    meanwhile: picture.some((reason) => UNPLAYABLE.includes(reason)) ? 'none' : 'copy',
    reasons: sound ? [...picture, 'sound'] : picture,
  };
}

function audioChoice({ audioCodec }: MediaFacts, odd: boolean): PlayCopyChoice['audio'] {
  if (audioCodec === undefined) return 'none';
  return odd ? 'transcode' : 'copy';
}

function pictureReasons(facts: MediaFacts, limit: SizeLimit): readonly PlayReason[] {
  const { videoCodec, bitDepth = 8, chromaFormat = 1, pixelFormat = 'yuv420p', videoLevel = 0 } = facts;
  const { maxKeyFrameGapMs = 0, bitRateKbps = 0, rotationDegrees = 0 } = facts;
  const asked: readonly (readonly [PlayReason, boolean])[] = [
    ['codec', videoCodec !== undefined && videoCodec !== 'h264'],
    ['bit-depth', bitDepth > 8 || /p1\d(le|be)$/.test(pixelFormat)],
    ['chroma', chromaFormat > 1 || /^yuvj?4(22|40|44)p/.test(pixelFormat)],
    ['level', videoCodec === 'h264' && videoLevel > HIGHEST_LEVEL],
    ['too-large', isAbove(limit, facts)],
    ['full-range', pixelFormat.startsWith('yuvj')],
    ['rotated', rotationDegrees % 360 !== 0],
    ['pixel-shape', facts.sampleAspectRatio !== undefined && facts.sampleAspectRatio !== '1:1'],
    ['interlaced', isInterlaced(facts)],
    ['rare-key-frames', maxKeyFrameGapMs > THRESHOLDS.keyFrameGapMs],
    ['bit-rate', bitRateKbps > HIGHEST_KBPS],
  ];
  return asked.filter(([, applies]) => applies).map(([reason]) => reason);
}

/** The size of the picture itself counts, whatever the pixels' shape; a few lines of padding (1088) do not. */
function isAbove(limit: SizeLimit, facts: MediaFacts): boolean {
  const size = shownSize({ ...facts, sampleAspectRatio: undefined });
  if (size === undefined) return false;
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  return short > limit.shortSide + 8 || long > limit.longSide + 8;
}

function hasOddSound({ audioCodec, audioChannels = 2, audioSampleRate, audioProfile }: MediaFacts): boolean {
  if (audioCodec === undefined) return false;
  const oddRate = audioSampleRate !== undefined && !SAMPLE_RATES.has(audioSampleRate);
  return audioCodec !== 'aac' || audioChannels > 2 || oddRate || (audioProfile?.startsWith('HE') ?? false);
}
