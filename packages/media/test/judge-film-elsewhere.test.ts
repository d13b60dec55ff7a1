import type { MediaFacts } from '../src/media-facts';
import { judgeFilm } from '../src/verdict/judge-film';
import type { VideoProfile } from '../src/video-profile';
import { GOOD } from './support/good-facts';
import { SONLA_PROFILE } from './support/sonla-profile';

const judge = (facts: Partial<MediaFacts>, profile: Partial<VideoProfile> = {}) =>
  judgeFilm({ facts: { ...GOOD, ...facts }, defects: [], profile: { ...SONLA_PROFILE, ...profile }, gate: 2 });

const codes = (facts: Partial<MediaFacts>, profile: Partial<VideoProfile> = {}) =>
  judge(facts, profile).findings.map(({ code, severity }) => `${code} ${severity}`);

describe('another contest', () => {
  it('may refuse vertical films and other frame rates', () => {
    expect(codes({ width: 1080, height: 1920 }, { vertical: 'must-fix' })).toContain('ORIENTATION must-fix');
    expect(codes({ frameRate: 120 }, { outsideFrameRate: 'must-fix' })).toContain('FPS must-fix');
  });

  it('has sizes of its own, and every sentence says them', () => {
    const small = {
      minShortSidePixels: 360,
      minLongSidePixels: 640,
      deliveredShortSidePixels: 720,
      deliveredLongSidePixels: 1280,
    };
    const words = (facts: Partial<MediaFacts>) => judge(facts, small).findings[0];
    expect(words({ width: 320, height: 180 })?.text.en).toContain('at least 640x360.');
    expect(words({ width: 320, height: 180 })?.hint.en).toContain('in 360p or 720p from');
    expect(words({ width: 1920, height: 1080 })?.text.en).toContain('shown at 1280x720');
    expect(words({ width: 800, height: 600 })?.required).toBe('640x360 / 1280x720');
    expect(codes({ width: 1280, height: 720 }, small)).toEqual([]);
  });

  it('may take H.265 alone', () => {
    expect(codes({}, { videoCodecs: ['hevc'] })).toContain('VIDEO_CODEC must-fix');
  });

  it('may do without sound', () => {
    expect(
      judge({ audioCodec: undefined, audioDurationMs: undefined, sound: undefined }, { audioRequired: false }).verdict,
    ).toBe('accepted');
  });
});
