import { planRenditions, type RenditionRequest } from '../src/ffmpeg/plan-renditions';
import { framesToDecode } from '../src/measure/frames-to-decode';

const planFor = (frames: RenditionRequest['frames']) =>
  planRenditions({
    durationMs: 60_000,
    codecs: ['h264', 'aac'],
    hasAudio: true,
    playCopy: { video: 'copy', audio: 'copy', meanwhile: 'copy', reasons: [] },
    sourceBytes: 1,
    frames,
    stills: false,
  });

const mapsOf = (frames: RenditionRequest['frames'], name: RegExp): readonly string[] =>
  planFor(frames)
    .outputs.filter(({ path }) => name.test(path))
    .flatMap(({ options }) => options.filter((_, at) => options[at - 1] === '-map'));

describe('the pictures that gate 2 decodes', () => {
  it('are the key frames that the index lists', () => {
    expect(framesToDecode({ maxKeyFrameGapMs: 2_000, maxFrameGapMs: 40 })).toBe('listed-key');
  });

  it('are all key frames where a picture stands for long, or nobody knows', () => {
    expect(framesToDecode({ maxKeyFrameGapMs: 2_000, maxFrameGapMs: 501 })).toBe('key');
    expect(framesToDecode({})).toBe('key');
  });

  it('are all pictures where key frames are rare', () => {
    expect(framesToDecode({ maxKeyFrameGapMs: 10_001, maxFrameGapMs: 40 })).toBe('all');
  });
});

describe('a plan that leaves unlisted pictures in the file', () => {
  it('takes sound and packets from a second opening that leaves out nothing', () => {
    const [pictures, packets] = planFor('listed-key').inputs;
    expect(pictures?.options.join(' ')).toContain('-discard:v nokey');
    expect(packets?.options.join(' ')).not.toMatch(/discard|skip_frame/);
    expect(mapsOf('listed-key', /play|packets|sound/)).toEqual(['1:v:0', '1:a:0', '1:v:0', '1:a:0', '1:a:0']);
    expect(planFor('listed-key').filterGraph.join(';')).toMatch(/^\[0:v:0\].*\[1:a:0\]ebur128/);
  });

  it('maps the stream once more behind the graph, which would ask for every packet else', () => {
    expect(mapsOf('listed-key', /null/).at(-1)).toBe('0:v:0');
  });

  it('opens the film once for whoever needs every picture', () => {
    for (const frames of ['key', 'all'] as const) {
      expect(planFor(frames).inputs).toHaveLength(1);
      expect(mapsOf(frames, /play/)).toEqual(['0:v:0', '0:a:0']);
    }
  });
});
