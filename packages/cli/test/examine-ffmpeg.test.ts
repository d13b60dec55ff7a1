import { FFMPEG_NEEDS } from '@hoithi/media';
import { examineFfmpeg, type AskFfmpeg } from '../src/doctor/examine-ffmpeg';
import { isFfmpegMended } from '../src/doctor/is-ffmpeg-mended';

/** An ffmpeg that prints its lists as ffmpeg does, without the names in `lacking`. */
const anFfmpeg =
  (version: string, lacking: readonly string[] = []): AskFfmpeg =>
  async (option) => {
    if (option === '-version') return `ffmpeg version ${version} Copyright (c) 2000-2026 the FFmpeg developers\n`;
    const names = FFMPEG_NEEDS[option.slice(1) as keyof typeof FFMPEG_NEEDS].filter((name) => !lacking.includes(name));
    const lines = names.map((name) => ` DE  ${name === 'mov' ? 'mov,mp4,m4a' : name}   what it is for`);
    return ['Lists:', ' D. = Demuxing supported', ' --', ...lines].join('\n');
  };

describe('doctor on ffmpeg', () => {
  it('is content with one that can do all and has no known fault', async () => {
    const findings = await examineFfmpeg(anFfmpeg('7.1.5-0+deb13u1'));
    expect(findings.map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('names what is lacking, and the command that mends it', async () => {
    const [can] = await examineFfmpeg(anFfmpeg('8.1.2', ['chromaprint', 'libx264', 'zscale']));
    expect(can).toMatchObject({ state: 'unhealthy', remedy: expect.stringContaining('apt-get install') });
    expect(can?.text.vi).toBe('thiếu: filter zscale, encoder libx264, muxer chromaprint');
  });

  it('notices an old release and stands in nobody’s way', async () => {
    const [, version] = await examineFfmpeg(anFfmpeg('5.1.9-0+deb12u1'));
    expect(version).toMatchObject({ state: 'notice', text: { en: expect.stringContaining('5.1.9') } });
  });

  it('says nothing where there is none', async () => {
    expect(await examineFfmpeg(async () => null)).toEqual([]);
  });

  it.each([
    ['4.4.1', false],
    ['7.1', false],
    ['7.1.4-1', false],
    ['7.1.5', true],
    ['7.2', false],
    ['8.0.2', false],
    ['8.0.3', true],
    ['8.1.1', false],
    ['8.2', true],
    ['9.0.1', true],
    ['N-118345-g2a2ed67', true],
  ])('takes %s for mended: %s', (number, mended) => {
    expect(isFfmpegMended(number)).toBe(mended);
  });
});
