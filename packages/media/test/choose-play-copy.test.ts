import { choosePlayCopy } from '../src/preview/choose-play-copy';
import { SONLA_PROFILE } from './support/sonla-profile';
import type { MediaFacts } from '../src/media-facts';

/** What an ordinary phone or editor exports. */
const ordinary: MediaFacts = {
  bytes: 150_000_000,
  durationMs: 270_000,
  width: 1920,
  height: 1080,
  videoCodec: 'h264',
  videoProfile: 'High',
  videoLevel: 40,
  pixelFormat: 'yuv420p',
  bitDepth: 8,
  chromaFormat: 1,
  fieldOrder: 'progressive',
  rotationDegrees: 0,
  maxKeyFrameGapMs: 2_000,
  bitRateKbps: 4_500,
  audioCodec: 'aac',
  audioProfile: 'LC',
  audioChannels: 2,
  audioSampleRate: 48_000,
};

describe('the copy that browsers play', () => {
  it('of an ordinary film is the film itself', () => {
    expect(choosePlayCopy(ordinary, SONLA_PROFILE)).toEqual({
      video: 'copy',
      audio: 'copy',
      meanwhile: 'copy',
      reasons: [],
    });
  });

  it.each<[string, Partial<MediaFacts>]>([
    ['without sound', { audioCodec: undefined, audioChannels: undefined }],
    ['at level 4.2 and 60 pictures a second', { videoLevel: 42, frameRate: 60 }],
    ['with eight lines of padding', { height: 1088 }],
    ['with mono sound at 44.1 kHz', { audioChannels: 1, audioSampleRate: 44_100 }],
    ['of which nothing more is known', { pixelFormat: undefined, videoLevel: undefined, bitDepth: undefined }],
    ['held upright', { width: 1080, height: 1920 }],
  ])('of a film %s is its own picture', (_, facts) => {
    expect(choosePlayCopy({ ...ordinary, ...facts }, SONLA_PROFILE)).toMatchObject({ video: 'copy', reasons: [] });
  });

  it.each<[string, Partial<MediaFacts>]>([
    ['codec', { videoCodec: 'hevc' }],
    ['bit-depth', { bitDepth: 10 }],
    ['bit-depth', { bitDepth: undefined, pixelFormat: 'yuv420p10le' }],
    ['chroma', { chromaFormat: 2 }],
    ['chroma', { chromaFormat: undefined, pixelFormat: 'yuv444p' }],
    ['level', { videoLevel: 51 }],
    ['too-large', { width: 3840, height: 2160 }],
    ['too-large', { width: 2160, height: 3840 }],
  ])('is transcoded for its %s, and nothing is shown until it is there', (reason, facts) => {
    expect(choosePlayCopy({ ...ordinary, ...facts }, SONLA_PROFILE)).toEqual({
      video: 'transcode',
      audio: 'copy',
      meanwhile: 'none',
      reasons: [reason],
    });
  });

  it.each<[string, Partial<MediaFacts>]>([
    ['full-range', { pixelFormat: 'yuvj420p' }],
    ['rotated', { rotationDegrees: 90 }],
    ['pixel-shape', { width: 1440, sampleAspectRatio: '4:3' }],
    ['interlaced', { fieldOrder: 'tt' }],
    ['rare-key-frames', { maxKeyFrameGapMs: 10_001 }],
    ['bit-rate', { bitRateKbps: 20_001 }],
  ])('is transcoded for being %s, and the film itself does until then', (reason, facts) => {
    expect(choosePlayCopy({ ...ordinary, ...facts }, SONLA_PROFILE)).toMatchObject({
      video: 'transcode',
      meanwhile: 'copy',
      reasons: [reason],
    });
  });

  it.each<[string, Partial<MediaFacts>]>([
    ['5.1', { audioChannels: 6 }],
    ['MP3', { audioCodec: 'mp3' }],
    ['Opus', { audioCodec: 'opus' }],
    ['HE-AAC', { audioProfile: 'HE-AAC' }],
    ['32 kHz', { audioSampleRate: 32_000 }],
  ])('keeps the picture and gets new sound instead of %s', (_, facts) => {
    expect(choosePlayCopy({ ...ordinary, ...facts }, SONLA_PROFILE)).toEqual({
      video: 'copy',
      audio: 'transcode',
      meanwhile: 'copy',
      reasons: ['sound'],
    });
  });

  it('names every reason of a film that has many', () => {
    const facts = { ...ordinary, videoCodec: 'hevc', bitDepth: 10, width: 3840, height: 2160, audioChannels: 6 };
    expect(choosePlayCopy(facts, SONLA_PROFILE).reasons).toEqual(['codec', 'bit-depth', 'too-large', 'sound']);
  });
});
