import { inspectContainer } from '../src/boxes/inspect-container';
import { box, bytes, fullBox, u32 } from './support/mp4-bytes';
import { buildFilm, readFrom, readRepeated } from './support/synthetic-film';

const FTYP = box('ftyp', 'isom', u32(0));

describe('the box reader on a film in fragments', () => {
  it('adds up fragments and notices a hole between them', async () => {
    const file = bytes(FTYP, buildFragmentedMoov(), fragment(0), fragment(2_000), fragment(7_000));
    const report = await inspectContainer(readFrom(file));
    expect(report).toMatchObject({ fragmented: true, defects: [] });
    expect(report.tracks[0]).toMatchObject({ samples: 150, durationMs: 9_000, maxGapMs: 3_040 });
  });

  const whole = bytes(FTYP, buildFragmentedMoov(), ...[0, 2_000, 4_000].map(fragment));
  const reasonsOf = async (file: Uint8Array) =>
    (await inspectContainer(readFrom(file))).defects.map(({ code, reason }) => `${code} ${reason}`);
  /** An index of three fragments of two seconds, of which so many bytes of the file behind it are the first three. */
  const indexed = (partBytes: number, flags = 0): Uint8Array => {
    const parts = [0, 1, 2].flatMap(() => [partBytes, 2_000, 0x9000_0000]);
    const sidx = fullBox('sidx', flags, u32(1, 1000, 0, 0), u32(3), u32(...parts));
    return bytes(FTYP, buildFragmentedMoov(), sidx, ...[0, 2_000, 4_000].map(fragment));
  };
  const partBytes = fragment(0).length;

  it('takes a film in fragments that is as long as its index and its headers say', async () => {
    expect(await reasonsOf(whole)).toEqual([]);
    expect(await reasonsOf(indexed(partBytes))).toEqual([]);
    expect(await reasonsOf(bytes(FTYP, buildFragmentedMoov(6_000), ...[0, 2_000, 4_000].map(fragment)))).toEqual([]);
  });

  it('sees that a film was cut between two fragments, where its index or a header tells of the rest', async () => {
    expect(await reasonsOf(indexed(partBytes).slice(0, -partBytes))).toEqual(['TRUNCATED fragments-missing']);
    const known = bytes(FTYP, buildFragmentedMoov(6_000), fragment(0));
    expect(await reasonsOf(known)).toEqual(['TRUNCATED fragments-missing']);
  });

  it('says that a film was cut wherever the cut lies inside its index', async () => {
    const whole = indexed(partBytes);
    const [begin, end] = [FTYP.length + buildFragmentedMoov().length, whole.length - 3 * partBytes];
    for (let cut = begin + 8; cut < end; cut += 1) {
      const found = await reasonsOf(whole.slice(0, cut));
      expect(found[0]).toMatch(/^TRUNCATED /);
    }
  });

  it('cannot know of a cut between fragments where nothing tells of the rest, and says nothing', async () => {
    expect(await reasonsOf(whole.slice(0, -partBytes))).toEqual([]);
  });

  it.each([
    ['an index that lists nothing', fullBox('sidx', 0, u32(1, 1000, 0, 0), u32(0))],
    ['an index with a clock that stands still', fullBox('sidx', 0, u32(1, 0, 0, 0), u32(1, 10, 10, 0))],
    ['an index that is shorter than it says', fullBox('sidx', 0, u32(1, 1000, 0, 0), u32(900, 10, 10, 0))],
    ['an index of a few bytes', box('sidx', new Uint8Array(5))],
    ['an index of a newer version that is cut', box('sidx', u32(0x0100_0000, 1, 1000, 0, 0, 0))],
  ])('does not hold %s against a film', async (_what, sidx) => {
    expect(await reasonsOf(bytes(FTYP, buildFragmentedMoov(), sidx, fragment(0)))).toEqual([]);
  });

  it('takes a placeholder of days in a header for not knowing', async () => {
    expect(await reasonsOf(bytes(FTYP, buildFragmentedMoov(90_000_000), fragment(0)))).toEqual([]);
  });

  it('reads a film of one fragment per picture within its budget, however large the pictures are', async () => {
    const fragment = bytes(
      box('moof', box('traf', fullBox('tfhd', 0, u32(1)), fullBox('trun', 0, u32(1)))),
      u32(90_008),
      'mdat',
      new Uint8Array(90_000),
    );
    const head = bytes(FTYP, buildFragmentedMoov());
    const report = await inspectContainer(readRepeated(head, { part: fragment, times: 30_000 }));
    expect(report.defects).toEqual([]);
    expect(report.tracks[0]).toMatchObject({ samples: 30_000, durationMs: 1_200_000 });
    expect(report.bytesRead).toBeLessThan(40_000_000);
  });
});

/** Two seconds of fifty pictures that begin at a time. */
function fragment(decodeTime: number): Uint8Array {
  const times = [fullBox('tfhd', 0, u32(1)), fullBox('tfdt', 0, u32(decodeTime)), fullBox('trun', 0, u32(50))];
  return bytes(box('moof', box('traf', ...times)), box('mdat', new Uint8Array(10)));
}

/** An index without samples; with `wholeMs`, it says how long the film is with its fragments. */
function buildFragmentedMoov(wholeMs?: number): Uint8Array {
  const whole = buildFilm({
    declaredMs: 0,
    tracks: [{ times: [], sizes: fullBox('stsz', 0, u32(0, 0)) }],
    moovExtra: [
      box(
        'mvex',
        ...(wholeMs === undefined ? [] : [fullBox('mehd', 0, u32(wholeMs))]),
        fullBox('trex', 0, u32(1, 1, 40, 0, 0)),
      ),
    ],
    mdatBytes: 0,
  });
  const at = Buffer.from(whole).indexOf('moov') - 4;
  return whole.slice(at);
}
