import fc from 'fast-check';
import type { MediaFacts } from '../src/media-facts';
import { choosePlayCopy } from '../src/preview/choose-play-copy';
import { deliveredLimit } from '../src/preview/delivered-limit';
import { lateFinding } from '../src/preview/late-finding';
import { planPreview } from '../src/preview/plan-preview';
import { promisedFrames } from '../src/preview/promised-frames';
import { readGreySeconds } from '../src/preview/read-grey-seconds';
import { fitWithin, shownSize, type PictureSize } from '../src/preview/shown-size';
import { SONLA_PROFILE } from './support/sonla-profile';

const facts: MediaFacts = {
  bytes: 1_000_000,
  durationMs: 60_000,
  videoCodec: 'h264',
  audioCodec: 'aac',
  frameRate: 30,
};
const FULL_HD: PictureSize = { width: 1920, height: 1080 };

function plan(change: Partial<MediaFacts> = {}, shown: PictureSize = FULL_HD, profile = SONLA_PROFILE) {
  const known = { ...facts, ...change };
  const choice = choosePlayCopy(known, profile);
  const playCopy = choice.video === 'transcode' ? choice : null;
  const delivered = deliveredLimit(profile);
  const { filterGraph, outputs } = planPreview({ facts: known, shown, codecs: ['h264', 'aac'], playCopy, delivered });
  return { graph: filterGraph.join(';'), outputs, all: outputs.map(({ options }) => options.join(' ')).join('\n') };
}

describe('the plan of a preview', () => {
  it('makes the play copy in the size that the contest shows', () => {
    const hd = { ...SONLA_PROFILE, deliveredShortSidePixels: 720, deliveredLongSidePixels: 1280 };
    expect(plan({ width: 1920, height: 1080 }, FULL_HD, hd).graph).toContain(
      'scale=1280:720:out_range=tv:flags=bicubic',
    );
    expect(plan({ width: 1920, height: 1080 }, FULL_HD).graph).not.toContain('bicubic');
  });

  it('decodes once, proves it first, and takes grey pictures by their times', () => {
    const { graph, outputs } = plan();
    expect(graph).toMatch(/^\[0:v:0\]split=3\[proof\]\[seconds\]\[film\];\[seconds\]select=/);
    expect(outputs.map(({ path }) => path)).toEqual([
      '/dev/null',
      'out/seconds.raw',
      'out/seconds.txt',
      'out/still-%d.jpg',
      'out/720p.mp4',
      'out/480p.mp4',
    ]);
  });

  it('never fills a gap, whatever the film is', () => {
    for (const change of [{}, { frameRate: 120 }, { fieldOrder: 'tt' }, { colorTransfer: 'smpte2084' }]) {
      const { graph, all } = plan(change);
      expect(`${graph} ${all}`).not.toMatch(/(^|[ ,\]])fps=| -r |cfr/);
      expect(all).toContain('-fps_mode vfr');
    }
  });

  it('strips all tags, all other tracks, and bounds every file', () => {
    expect(plan().outputs[3]?.options.join(' ')).toMatch(/-map \[stills\] .*-frames:v 20 /);
    for (const { options } of plan().outputs.slice(4))
      expect(options.join(' ')).toMatch(
        /-dn -sn -map_metadata -1 -map_chapters -1 -movflags \+faststart -fs \d+ -f mp4$/,
      );
  });

  it('shows every second picture of a film with sixty, but keeps them all in its play copy', () => {
    expect(plan({ frameRate: 59.94 }).graph).toContain(String.raw`gte(t-prev_selected_t\,0.030)`);
    expect(plan({ frameRate: 30 }).graph).not.toContain('0.030');
    const { graph, all } = plan({ frameRate: 60, videoCodec: 'hevc' });
    expect(graph.indexOf('[play]')).toBeLessThan(graph.indexOf('0.030'));
    expect(all).toContain('-level 4.2');
  });

  it('weaves the lines of an interlaced film together and brings HDR to other screens', () => {
    expect(plan({ fieldOrder: 'bb' }).graph).toContain('bwdif');
    expect(plan({ colorTransfer: 'arib-std-b67' }).graph).toContain('colorspace');
    expect(plan({ colorTransfer: 'smpte2084' }).graph).toContain('tonemap');
    expect(plan().graph).not.toMatch(/bwdif|colorspace|tonemap/);
  });

  it('makes one rendition of a small film, and none with sound of a silent one', () => {
    expect(plan({}, { width: 640, height: 360 }).outputs.map(({ path }) => path)).not.toContain('out/720p.mp4');
    expect(plan({ audioCodec: undefined }).all).not.toContain('0:a:0');
  });
});

describe('the size of a rendition', () => {
  it('is what a viewer sees: turned and with square pixels', () => {
    expect(shownSize({ bytes: 0, width: 1920, height: 1080, rotationDegrees: 90 })).toEqual({
      width: 1080,
      height: 1920,
    });
    expect(shownSize({ bytes: 0, width: 1440, height: 1080, sampleAspectRatio: '4:3' })).toEqual(FULL_HD);
    expect(shownSize({ bytes: 0, width: 100, height: 100, sampleAspectRatio: '999:1' })).toEqual({
      width: 100,
      height: 100,
    });
    expect(shownSize({ bytes: 0 })).toBeUndefined();
  });

  it('is even, never larger than the film or the limit, and of the same proportions', () => {
    const side = fc.integer({ min: 16, max: 8192 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        fc.pre(width / height < 10 && height / width < 10);
        const fitted = fitWithin({ width, height }, { shortSide: 480, longSide: 854 });
        expect(fitted.width % 2).toBe(0);
        expect(fitted.height % 2).toBe(0);
        expect(fitted.width).toBeLessThanOrEqual(width);
        expect(fitted.height).toBeLessThanOrEqual(height);
        expect(Math.min(fitted.width, fitted.height)).toBeLessThanOrEqual(480);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(854);
        const scale = Math.min(1, 480 / Math.min(width, height), 854 / Math.max(width, height));
        expect(Math.abs(fitted.width - width * scale)).toBeLessThanOrEqual(2);
        expect(Math.abs(fitted.height - height * scale)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the proof by decoding', () => {
  const decode = { videoErrors: 0, audioErrors: 0, otherErrors: 0, checkedFrames: 1000, lostFrames: 0 };

  it('has nothing to say of a whole film', () => {
    expect(lateFinding(decode)).toBeUndefined();
    expect(lateFinding({ ...decode, otherErrors: 40 })).toBeUndefined();
  });

  it('informs of little damage and stops for more than one picture in a hundred', () => {
    expect(lateFinding({ ...decode, videoErrors: 10 })?.severity).toBe('notice');
    expect(lateFinding({ ...decode, videoErrors: 11 })?.severity).toBe('must-fix');
    expect(lateFinding({ ...decode, lostFrames: 10 })?.severity).toBe('notice');
    expect(lateFinding({ ...decode, lostFrames: 11 })?.severity).toBe('must-fix');
  });

  it('expects what the index promises, less what an edit list hides', () => {
    const track = {
      kind: 'video',
      codec: 'h264',
      samples: 300,
      frameRate: 30,
      id: 1,
      isEnabled: true,
      lastSampleMs: 40,
      emptyMs: 0,
      maxGapMs: 33,
      variableFrameRate: false,
    };
    const promised = (durationMs: number, mediaMs: number) =>
      promisedFrames({
        bytes: 1,
        bytesRead: 1,
        fastStart: true,
        fragmented: false,
        defects: [],
        tracks: [{ ...track, kind: 'video', rotationDegrees: 0, durationMs, mediaMs }],
      });
    expect(promised(10_000, 10_000)).toBe(299);
    expect(promised(9_900, 10_000)).toBe(296);
    expect(promised(5_000, 10_000)).toBeUndefined();
  });
});

it('grey seconds keep only what has both a picture and a time', () => {
  const times = '#tb 0: 1/1000\n0, 0, 0, 1, 576, 0xaa\n0, 1001, 1001, 1, 576, 0xbb\n0, 2002, 2002, 1, 576, 0xcc\n';
  const seconds = readGreySeconds({ grey: new Uint8Array(2 * 576).fill(7), times });
  expect(seconds.map(({ atMs }) => atMs)).toEqual([0, 1001]);
  expect(seconds[1]?.grey).toHaveLength(576);
});
