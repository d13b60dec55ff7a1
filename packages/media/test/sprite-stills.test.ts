import { spriteStills } from '../src/stills/sprite-stills';

const every = (stepMs: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at * stepMs);

describe('the times of the pictures on the hover sprite', () => {
  it('are those of the first key frame in each hundredth of the film', () => {
    const stills = spriteStills({ sprite: '/s.jpg', timesMs: every(2_000, 150), durationMs: 300_000 });
    expect(stills).toMatchObject({ columns: 10, rows: 10, sheets: ['/s.jpg'] });
    expect(stills?.timesMs.slice(0, 3)).toEqual([0, 4_000, 8_000]);
    expect(stills?.timesMs).toHaveLength(75);
  });

  it('are at most a hundred, and all where key frames are rare', () => {
    expect(spriteStills({ sprite: '/s.jpg', timesMs: every(40, 7_500), durationMs: 300_000 })?.timesMs).toHaveLength(
      100,
    );
    expect(spriteStills({ sprite: '/s.jpg', timesMs: [0, 9_000], durationMs: 300_000 })?.timesMs).toEqual([0, 9_000]);
  });

  it('are none without a sprite, without pictures, or before the beginning', () => {
    for (const film of [
      { sprite: undefined, timesMs: [0] },
      { sprite: '/s.jpg', timesMs: [] },
      { sprite: '/s.jpg', timesMs: [-40, 0] },
    ])
      expect(spriteStills({ ...film, durationMs: 10_000 })).toBeUndefined();
  });
});
