import type { MediaFacts } from '../src/media-facts';
import { judgeFilm } from '../src/verdict/judge-film';
import type { VideoProfile } from '../src/video-profile';
import { GOOD, PICTURE, SOUND } from './support/good-facts';
import { SONLA_PROFILE } from './support/sonla-profile';

const judge = (facts: Partial<MediaFacts>, profile: Partial<VideoProfile> = {}) =>
  judgeFilm({ facts: { ...GOOD, ...facts }, defects: [], profile: { ...SONLA_PROFILE, ...profile }, gate: 2 });

const codes = (facts: Partial<MediaFacts>, profile: Partial<VideoProfile> = {}) =>
  judge(facts, profile).findings.map(({ code, severity }) => `${code} ${severity}`);

describe('the verdict under the rules of sonla-2024', () => {
  it('accepts an ordinary film without a word', () => {
    expect(judge({})).toMatchObject({ verdict: 'accepted', findings: [] });
  });

  it.each<[string, Partial<MediaFacts>, string]>([
    ['one second and a bit too short', { durationMs: 238_900, audioDurationMs: 238_900 }, 'DURATION_SHORT must-fix'],
    ['one second and a bit too long', { durationMs: 301_100, audioDurationMs: 301_100 }, 'DURATION_LONG must-fix'],
    ['below HD', { width: 1270, height: 714 }, 'RESOLUTION must-fix'],
    ['a square picture that is not wide enough', { width: 1080, height: 1080 }, 'RESOLUTION must-fix'],
    ['an unknown codec', { videoCodec: 'vp9' }, 'VIDEO_CODEC must-fix'],
    ['no picture', { videoCodec: undefined, width: undefined, height: undefined }, 'NO_VIDEO must-fix'],
    [
      'no sound',
      { audioCodec: undefined, audioDurationMs: undefined, audioChannels: undefined, sound: undefined },
      'NO_AUDIO must-fix',
    ],
    ['sound in MP3', { audioCodec: 'mp3' }, 'AUDIO_CODEC must-fix'],
    ['a minute of sound under a film of four and a half', { audioDurationMs: 60_000 }, 'AUDIO_SHORT must-fix'],
    ['digital silence', { sound: { ...SOUND, loudnessLufs: -70, silenceShare: 1 } }, 'AUDIO_SILENT must-fix'],
    ['sound lowered by 50 dB', { sound: { ...SOUND, loudnessLufs: -68.6 } }, 'AUDIO_SILENT must-fix'],
    ['all black', { picture: { ...PICTURE, blackShare: 1, longestBlackMs: 270_000 } }, 'BLACK must-fix'],
    ['one still picture', { picture: { ...PICTURE, frozenShare: 1, longestFrozenMs: 270_000 } }, 'FROZEN must-fix'],
    ['a file above the limit', { bytes: 1_700_000_000 }, 'TOO_LARGE must-fix'],
    [
      'many damaged frames',
      { decode: { videoErrors: 12, audioErrors: 194, otherErrors: 0, checkedFrames: 135, lostFrames: 0 } },
      'CORRUPT must-fix',
    ],
  ])('sends back: %s', (_what, facts, expected) => {
    expect(codes(facts)).toContain(expected);
    expect(judge(facts).verdict).toBe('must-fix');
  });

  it.each<[string, Partial<MediaFacts>, string]>([
    ['H.265', { videoCodec: 'hevc' }, 'VIDEO_CODEC notice'],
    ['ten bits', { bitDepth: 10 }, 'PIX_FMT notice'],
    ['4:4:4', { chromaFormat: 3 }, 'PIX_FMT notice'],
    ['HDR', { colorTransfer: 'arib-std-b67' }, 'HDR notice'],
    ['vertical by its size', { width: 1080, height: 1920 }, 'ORIENTATION notice'],
    ['vertical by its rotation', { rotationDegrees: 90 }, 'ORIENTATION notice'],
    ['4K', { width: 3840, height: 2160 }, 'RESOLUTION notice'],
    ['1088 lines', { height: 1088 }, 'RESOLUTION notice'],
    ['pixels that are not square', { width: 1440, height: 1080, sampleAspectRatio: '4:3' }, 'SAR notice'],
    ['interlaced', { fieldOrder: 'tt' }, 'INTERLACED notice'],
    ['a varying frame rate', { variableFrameRate: true, frameRate: 18.99 }, 'VFR notice'],
    ['120 pictures per second', { frameRate: 120 }, 'FPS notice'],
    ['8 pictures per second', { frameRate: 8 }, 'FPS notice'],
    ['ten slides, one picture each', { frameRate: 0.037, maxFrameGapMs: 27_000 }, 'FPS notice'],
    ['a screen recording that stands for 45 s', { maxFrameGapMs: 45_000 }, 'FRAME_GAP notice'],
    ['sound that goes on behind the picture', { audioDurationMs: 290_000 }, 'AUDIO_LONG notice'],
    ['surround sound', { audioChannels: 6 }, 'AUDIO_CHANNELS notice'],
    ['mono', { audioChannels: 1 }, 'AUDIO_CHANNELS notice'],
    ['three sound tracks', { audioTracks: 3 }, 'AUDIO_TRACKS notice'],
    ['quiet sound', { sound: { ...SOUND, loudnessLufs: -33 } }, 'AUDIO_QUIET notice'],
    ['very loud sound', { sound: { ...SOUND, loudnessLufs: -5.5, truePeakDbtp: 4.3 } }, 'AUDIO_CLIPPED notice'],
    ['a third of silence', { sound: { ...SOUND, silenceShare: 0.35 } }, 'AUDIO_GAPS notice'],
    ['a few black seconds', { picture: { ...PICTURE, blackShare: 0.05, longestBlackMs: 6_000 } }, 'BLACK notice'],
    ['slides', { picture: { ...PICTURE, frozenShare: 0.9, longestFrozenMs: 30_000 } }, 'FROZEN notice'],
    ['two slides', { picture: { ...PICTURE, frozenShare: 0.99, longestFrozenMs: 135_000 } }, 'FROZEN notice'],
    ['rare key frames', { maxKeyFrameGapMs: 20_000 }, 'KEYFRAMES notice'],
    ['strong compression', { bitRateKbps: 400 }, 'BITRATE notice'],
    [
      'one damaged frame',
      { decode: { videoErrors: 1, audioErrors: 0, otherErrors: 0, checkedFrames: 135, lostFrames: 0 } },
      'CORRUPT notice',
    ],
  ])('accepts with a remark: %s', (_what, facts, expected) => {
    expect(codes(facts)).toContain(expected);
    expect(judge(facts).verdict).toBe('accepted');
  });

  it.each([239_000, 240_000, 300_000, 301_000])('takes %i ms as within the tolerance (O6)', (durationMs) => {
    expect(judge({ durationMs, audioDurationMs: durationMs }).verdict).toBe('accepted');
  });

  it.each([
    [301_001, 29.97, 'accepted'],
    [301_033, 30, 'must-fix'],
    [301_040, 25, 'must-fix'],
    [238_967, 30, 'must-fix'],
    [238_970, 29.97, 'accepted'],
    [301_400, 2, 'must-fix'],
  ] as const)(
    'knows the length of %i ms at %d pictures per second to one picture: %s',
    (durationMs, frameRate, verdict) => {
      expect(judge({ durationMs, frameRate, audioDurationMs: durationMs }).verdict).toBe(verdict);
    },
  );

  it.each([
    [245_000, 300_000, 'accepted', ['AUDIO_LONG notice']],
    [245_000, 303_900, 'accepted', ['AUDIO_LONG notice']],
    [245_000, 304_100, 'must-fix', ['AUDIO_LONG must-fix']],
    [300_900, 303_000, 'accepted', []],
    [300_000, 400_000, 'must-fix', ['AUDIO_LONG must-fix']],
    [150_000, 270_000, 'must-fix', ['DURATION_SHORT must-fix', 'AUDIO_LONG notice']],
  ] as const)(
    'takes a picture of %i ms under a sound of %i ms for what a viewer sits through: %s',
    (durationMs, audioDurationMs, verdict, found) => {
      expect(judge({ durationMs, audioDurationMs }).verdict).toBe(verdict);
      expect(codes({ durationMs, audioDurationMs })).toEqual(found);
    },
  );

  it('leaves sound behind the picture a remark where a contest has no strict length', () => {
    expect(codes({ durationMs: 245_000, audioDurationMs: 500_000 }, { outsideDuration: 'notice' })).toEqual([
      'AUDIO_LONG notice',
    ]);
  });

  it('tells of a second track of pictures and of one that is not opened, and takes the film', () => {
    expect(codes({ pictureTracks: 2 })).toEqual(['TRACKS notice']);
  });

  it.each<[string, Partial<MediaFacts>]>([
    ['DURATION_SHORT', { durationMs: 200_000 }],
    ['DURATION_LONG', { durationMs: 320_000 }],
    ['FPS', { frameRate: 12 }],
    ['KEYFRAMES', { maxKeyFrameGapMs: 20_000 }],
    ['AUDIO_QUIET', { sound: { ...SOUND, loudnessLufs: -35 } }],
    ['AUDIO_LOUD', { sound: { ...SOUND, loudnessLufs: -5 } }],
    ['AUDIO_CLIPPED', { sound: { ...SOUND, truePeakDbtp: 3 } }],
  ])('tells for %s which app or which command mends it', (code, facts) => {
    const hint = judge(facts).findings.find((finding) => finding.code === code)?.hint;
    for (const words of [hint?.vi, hint?.en]) expect(words).toMatch(/CapCut.*Premiere|Premiere.*CapCut/);
  });

  it('keeps two remarks of one code that have measured different things', () => {
    const foreign = { code: 'TRACKS', reason: 'foreign-track', measured: 'mpeg4', required: '-' } as const;
    const facts = { ...GOOD, pictureTracks: 2 };
    const { findings } = judgeFilm({ facts, defects: [foreign, foreign], profile: SONLA_PROFILE, gate: 1 });
    expect(findings.map(({ code, measured }) => `${code} ${measured}`)).toEqual(['TRACKS mpeg4', 'TRACKS 2']);
  });

  it('says in which size a larger film is shown, as it is held', () => {
    const sentence = (facts: Partial<MediaFacts>) => judge(facts).findings.find(({ code }) => code === 'RESOLUTION');
    expect(sentence({ width: 2160, height: 3840 })?.text.vi).toContain('phát ở 1080x1920');
    expect(sentence({ width: 3840, height: 2160, rotationDegrees: 90 })).toMatchObject({
      measured: '2160x3840',
      required: '<= 1080x1920',
    });
    expect(sentence({ width: 3840, height: 1600 })?.text.en).toContain('shown at 1920x800');
  });

  it('leaves a picture that the machine cannot open to a person, as no rule speaks of it', () => {
    const { verdict, findings } = judge({ width: 16_384, height: 8_192 });
    expect({ verdict, findings }).toMatchObject({
      verdict: 'unprocessable',
      findings: [{ code: 'RESOLUTION', severity: 'notice', measured: '16384x8192' }],
    });
    expect(judge({ width: 16_384, height: 8_192, durationMs: 1_000 }).verdict).toBe('must-fix');
  });

  it('never shows a length that looks like the limit it misses', () => {
    expect(judge({ durationMs: 301_040, frameRate: 25 }).findings[0]?.measured).toBe('301.04 s');
  });

  it('calls codecs in its sentences what people call them, and what it cannot name unknown', () => {
    expect(judge({ videoCodec: 'vp9' }).findings[0]?.text.vi).toBe(
      'Hình được nén bằng VP9; cuộc thi nhận H.264, H.265 (HEVC).',
    );
    expect(judge({ videoCodec: 'unknown' }).findings[0]?.text.vi).not.toContain('unknown');
  });

  it('lists everything at once, the most basic trouble first', () => {
    const found = codes({
      width: 640,
      height: 360,
      durationMs: 100_000,
      audioCodec: undefined,
      audioDurationMs: undefined,
      sound: undefined,
    });
    expect(found).toEqual(['RESOLUTION must-fix', 'DURATION_SHORT must-fix', 'NO_AUDIO must-fix']);
  });

  it('says every finding in both languages with the measured and the required value', () => {
    const { findings } = judge({ durationMs: 238_000, width: 640, height: 360, sound: { ...SOUND, silenceShare: 1 } });
    for (const finding of findings) {
      for (const text of [
        finding.text.vi,
        finding.text.en,
        finding.hint.vi,
        finding.hint.en,
        finding.measured,
        finding.required,
      ]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
    expect(findings.find(({ code }) => code === 'DURATION_SHORT')?.text.vi).toBe(
      'Phim dài 3 phút 58 giây, ngắn hơn quy định 2,0 giây; cuộc thi yêu cầu từ 4 phút đến 5 phút.',
    );
  });
});
