import { inspectContainer } from '../src/boxes/inspect-container';
import { box, bytes, fullBox, u32 } from './support/mp4-bytes';
import { AUDIO, buildFilm, readFrom, type SyntheticFilm, VIDEO } from './support/synthetic-film';

const inspect = (film: SyntheticFilm) => inspectContainer(readFrom(buildFilm(film)));
const defectsOf = async (film: SyntheticFilm) =>
  (await inspect(film)).defects.map(({ code, reason }) => `${code} ${reason}`);

describe('the box reader', () => {
  it('reads size, length, rate and codecs of an ordinary film', async () => {
    const report = await inspect({});
    expect(report.defects).toEqual([]);
    expect(report.fastStart).toBe(false);
    expect(report.tracks[0]).toMatchObject({
      kind: 'video',
      codec: 'h264',
      width: 1280,
      height: 720,
      durationMs: 270_000,
      frameRate: 25,
    });
    expect(report.tracks[1]).toMatchObject({
      kind: 'audio',
      codec: 'aac',
      channels: 2,
      sampleRate: 48_000,
      durationMs: 270_000,
    });
  });

  it('reads a small part of the file only', async () => {
    const reader = readFrom(buildFilm({ mdatBytes: 5_000_000 }));
    await inspectContainer(reader);
    expect(reader.bytesRead()).toBeLessThan(100_000);
  });

  it('calls an empty file empty and a Matroska file by its name', async () => {
    expect((await inspectContainer(readFrom(new Uint8Array(0)))).defects[0]).toMatchObject({ code: 'EMPTY' });
    const matroska = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(500)]);
    expect((await inspectContainer(readFrom(matroska))).defects[0]).toMatchObject({
      code: 'NOT_MP4',
      measured: 'Matroska/WebM',
    });
  });

  it('sees that a file is cut off, wherever the cut is', async () => {
    const whole = buildFilm();
    const mdatCut = await inspectContainer(readFrom(whole.slice(0, 5_000)));
    expect(mdatCut.defects[0]).toMatchObject({ code: 'TRUNCATED', reason: 'box-past-end' });
    const moovCut = await inspectContainer(readFrom(whole.slice(0, whole.length - 100)));
    expect(moovCut.defects[0]).toMatchObject({ code: 'TRUNCATED' });
  });

  it('still reports the film when only its data are missing at the end', async () => {
    const report = await inspect({ mdatBytes: 1_000 });
    expect(report.defects).toEqual([expect.objectContaining({ code: 'TRUNCATED', reason: 'samples-past-end' })]);
    expect(report.tracks[0]?.durationMs).toBe(270_000);
  });

  it.each<[string, SyntheticFilm, string]>([
    [
      'a movie header that promises more',
      { declaredMs: 275_000, tracks: [{ times: [[250, 40]] }] },
      'DURATION_MISMATCH declared-duration',
    ],
    [
      'sample times stretched beyond the media header',
      { tracks: [{ times: [[300, 917]], declaredUnits: 10_000 }] },
      'DURATION_MISMATCH stretched-times',
    ],
    [
      'an empty edit of minutes',
      {
        tracks: [
          {
            times: [[250, 40]],
            edits: [
              [260_000, 0xffff_ffff],
              [10_000, 0],
            ],
          },
        ],
      },
      'DURATION_MISMATCH empty-edit',
    ],
    [
      'an edit longer than its media',
      { tracks: [{ times: [[250, 40]], edits: [[275_000, 0]] }] },
      'DURATION_MISMATCH declared-duration',
    ],
    [
      'one passage played again and again',
      { tracks: [{ times: [[250, 40]], edits: Array.from({ length: 27 }, () => [10_000, 0] as const) }] },
      'DURATION_MISMATCH repeated-edits',
    ],
    ['a compressed index', { moov: box('moov', box('cmov', new Uint8Array(100))) }, 'SUSPICIOUS compressed-moov'],
    ['protection system data', { moovExtra: [box('pssh', new Uint8Array(24))] }, 'ENCRYPTED encryption'],
    ['an encrypted sample entry', { tracks: [{ ...VIDEO, entryType: 'encv' }] }, 'ENCRYPTED encryption'],
    [
      'a picture larger than any screen',
      { tracks: [{ ...VIDEO, width: 65_535, height: 65_535 }] },
      'SUSPICIOUS declared-size',
    ],
    [
      'a sample count that no table holds',
      { tracks: [{ ...VIDEO, sizes: fullBox('stsz', 0, u32(0, 400_000_000)) }] },
      'SUSPICIOUS table-bomb',
    ],
    [
      'a constant sample size beyond the file',
      { tracks: [{ ...VIDEO, sizes: fullBox('stsz', 0, u32(10_000, 10_000_000)) }] },
      'SUSPICIOUS table-bomb',
    ],
    [
      'sample times that no table holds',
      { tracks: [{ ...VIDEO, extra: [fullBox('ctts', 0, u32(300_000_000))] }] },
      'SUSPICIOUS table-bomb',
    ],
    [
      'display times far from decode times',
      { tracks: [{ ...VIDEO, extra: [fullBox('ctts', 0, u32(1, 10, 90_000))] }] },
      'SUSPICIOUS composition-offsets',
    ],
    [
      'two tables of times in one track',
      { tracks: [{ ...VIDEO, extra: [fullBox('stts', 0, u32(1, 10, 1))] }] },
      'SUSPICIOUS repeated-box',
    ],
    [
      'times for pictures that are not there',
      { tracks: [{ ...VIDEO, sizes: fullBox('stsz', 0, u32(10, 250)) }] },
      'SUSPICIOUS table-bomb',
    ],
    ['a track whose clock stands still', { tracks: [{ ...VIDEO, timescale: 0 }] }, 'SUSPICIOUS broken-box'],
    ['encryption data in a track', { tracks: [{ ...VIDEO, extra: [box('senc', u32(2, 0))] }] }, 'ENCRYPTED encryption'],
    [
      'hundreds of tracks',
      { tracks: Array.from({ length: 400 }, () => ({ times: [[1, 40]] }) as const) },
      'TRACKS too-many-tracks',
    ],
    [
      'something in front of ftyp',
      { beforeFtyp: box('free', '<script>alert(1)</script>') },
      'SUSPICIOUS ftyp-not-first',
    ],
    ['a box that does not fit into its parent', { moovExtra: [bytes(u32(5_000), 'udta')] }, 'SUSPICIOUS broken-box'],
    [
      'other data behind the film',
      { afterAll: bytes('PK', [3, 4], new Uint8Array(500).fill(7)) },
      'TRAILING_DATA trailing-data',
    ],
  ])('names %s', async (_what, film, expected) => {
    expect(await defectsOf(film)).toContain(expected);
  });

  it('takes a film that begins with a few seconds of nothing, in picture and sound, for what it is', async () => {
    const edits = [
      [2_800, 0xffff_ffff],
      [270_000, 0],
    ] as const;
    const report = await inspect({
      tracks: [
        { ...VIDEO, edits },
        { ...AUDIO, edits },
      ],
    });
    expect(report.defects).toEqual([]);
    expect(report.tracks[0]?.durationMs).toBe(270_000);
  });

  it.each([
    ['alone', [[0, 0]]],
    [
      'behind the empty one of a late start',
      [
        [1_500, 0xffff_ffff],
        [0, 0],
      ],
    ],
  ] as const)('takes an edit of no length, %s, for the rest of the film', async (_where, edits) => {
    const report = await inspect({
      tracks: [
        { ...VIDEO, edits },
        { ...AUDIO, edits },
      ],
    });
    expect(report.defects).toEqual([]);
    expect(report.tracks.map(({ durationMs }) => durationMs)).toEqual([270_000, 270_000]);
  });

  it('takes an edit list that trims the start as ordinary', async () => {
    const report = await inspect({
      tracks: [
        { times: [[200, 40]], edits: [[6_700, 1_300]] },
        { ...AUDIO, times: [[335, 20]] },
      ],
    });
    expect(report.defects).toEqual([]);
    expect(report.tracks[0]?.durationMs).toBe(6_700);
  });

  it.each([
    ['90', [0, 0x1_0000, 0, -0x1_0000, 0, 0, 0, 0, 0x4000_0000], 90],
    ['180', [-0x1_0000, 0, 0, 0, -0x1_0000, 0, 0, 0, 0x4000_0000], 180],
    ['270', [0, -0x1_0000, 0, 0x1_0000, 0, 0, 0, 0, 0x4000_0000], 270],
  ])('reads a turn of %s degrees', async (_name, matrix, degrees) => {
    const report = await inspect({ tracks: [{ ...VIDEO, matrix }, AUDIO] });
    expect(report.tracks[0]?.rotationDegrees).toBe(degrees);
  });

  it('measures the longest pause and sees a varying frame rate', async () => {
    const report = await inspect({
      tracks: [
        {
          times: [
            [3_000, 33],
            [20, 4_000],
            [3_000, 33],
          ],
        },
      ],
    });
    expect(report.tracks[0]).toMatchObject({ maxGapMs: 4_000, variableFrameRate: true });
  });

  it('measures the longest distance between key frames', async () => {
    const stss = fullBox('stss', 0, u32(3, 1, 51, 251));
    const report = await inspect({ tracks: [{ times: [[300, 40]], extra: [stss] }] });
    expect(report.tracks[0]).toMatchObject({ maxKeyFrameGapMs: 8_000, keyFrames: 3 });
  });

  it('calls a photo of a phone a photo, not a cut film', async () => {
    const photo = bytes(
      box('ftyp', 'heic', u32(0)),
      box('meta', new Uint8Array(300)),
      box('mdat', new Uint8Array(900)),
    );
    expect((await inspectContainer(readFrom(photo))).defects[0]).toMatchObject({ code: 'NOT_MP4', measured: 'HEIC' });
  });
});
