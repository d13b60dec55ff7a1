import { measurePicture } from '../src/measure/measure-picture';

const FRAME_BYTES = 32 * 18;
const flat = (value: number): Uint8Array => new Uint8Array(FRAME_BYTES).fill(value);
const ramp = (shift: number): Uint8Array =>
  Uint8Array.from({ length: FRAME_BYTES }, (_, index) => (index * 7 + shift * 40) % 256);

const measure = (frames: readonly Uint8Array[], durationMs: number, holdMs?: number) =>
  measurePicture({
    holdMs,
    grey: Buffer.concat(frames),
    times: ['#tb 0: 1/1000', ...frames.map((_, index) => `0, ${index * 2000}, ${index * 2000}, 33, 576, 0x0`)].join(
      '\n',
    ),
    durationMs,
  });

describe('the measures of the picture', () => {
  it('finds black in the frames and weighs it by time', () => {
    const facts = measure([ramp(0), flat(0), flat(1), ramp(1), ramp(2)], 10_000);
    expect(facts).toMatchObject({ sampledFrames: 5, blackShare: 0.4, longestBlackMs: 4_000, frozenShare: 0 });
  });

  it('finds pictures that stand still', () => {
    expect(measure([ramp(0), ramp(1), ramp(1), ramp(1), ramp(2)], 10_000)).toMatchObject({
      frozenShare: 0.4,
      longestFrozenMs: 4_000,
    });
    expect(measure([ramp(1), ramp(1), ramp(1)], 6_000).frozenShare).toBe(1);
  });

  it('takes pictures without a next one for as long as they are held, each by itself', () => {
    expect(measure([ramp(0), ramp(1), ramp(2)], 60_000, 2_500)).toMatchObject({
      frozenShare: 56_000 / 60_000,
      longestFrozenMs: 56_000,
    });
    expect(measure([ramp(0), ramp(1), ramp(2)], 6_000, 1_500)).toMatchObject({
      frozenShare: 1,
      longestFrozenMs: 2_000,
    });
    expect(measure([ramp(0)], 60_000, 2_500)).toMatchObject({ frozenShare: 1, longestFrozenMs: 60_000 });
    expect(measure([ramp(0)], 60_000).frozenShare).toBe(0);
  });

  it('gives a film without pictures no shares', () => {
    expect(measure([], 0)).toMatchObject({ sampledFrames: 0, blackShare: 0, frozenShare: 0 });
  });
});
