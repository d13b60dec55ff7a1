import type { PictureFacts } from '../src/media-facts';
import { judgeFilm } from '../src/verdict/judge-film';
import { GOOD, PICTURE } from './support/good-facts';
import { SONLA_PROFILE } from './support/sonla-profile';

const judge = (picture: Partial<PictureFacts>, facts: Partial<typeof GOOD> = {}) =>
  judgeFilm({
    facts: { ...GOOD, ...facts, picture: { ...PICTURE, ...picture } },
    defects: [],
    profile: SONLA_PROFILE,
    gate: 2,
  });
const saidOf = (...asked: Parameters<typeof judge>): readonly string[] =>
  judge(...asked).findings.map(({ code, severity, measured }) => `${code} ${severity} ${measured}`);

const SOFT = { aboveHalfDb: -22, aboveThirdDb: -11, rasterThird: 1, rasterFourNinths: 1 };
const SHARP = { aboveHalfDb: -7, aboveThirdDb: -5, rasterThird: 1.2, rasterFourNinths: 0.8 };

describe('a film with less detail than its frame could hold', () => {
  it('is told so in a notice, with the frame that would do, and never sent back', () => {
    expect(saidOf(SOFT)).toEqual(['UPSCALED notice 960x540']);
    expect(saidOf({ ...SOFT, aboveThirdDb: -20 })).toEqual(['UPSCALED notice 640x360']);
    expect(judge({ ...SOFT, aboveHalfDb: -40, aboveThirdDb: -40 }).verdict).toBe('accepted');
  });

  it('may be out of focus, unless enlarging has left its trace', () => {
    const [soft] = judge(SOFT).findings;
    expect(soft?.text.vi).toContain('hoặc hình mờ');
    expect(soft?.requiredText).toEqual({ vi: '1920x1080', en: '1920x1080' });
    const [traced] = judge({ ...SOFT, aboveHalfDb: -12, rasterThird: 9 }).findings;
    expect(traced).toMatchObject({ code: 'UPSCALED', severity: 'notice', measured: '1280x720' });
    expect(traced?.text.en).toContain('traces of enlarging');
    expect(saidOf({ ...SOFT, aboveThirdDb: -14.5, rasterThird: 9 })).toEqual(['UPSCALED notice 640x360']);
    expect(saidOf({ ...SOFT, rasterFourNinths: 9 })).toEqual(['UPSCALED notice 854x480']);
  });

  it('is nothing to speak of where the picture is sharp, or nothing was measured', () => {
    expect(saidOf(SHARP)).toEqual([]);
    expect(saidOf({})).toEqual([]);
    expect(saidOf({ ...SHARP, rasterThird: 20, rasterFourNinths: 20 })).toEqual([]);
  });

  it('loses nothing where it is shown smaller anyhow', () => {
    const large = { width: 3840, height: 2160 };
    expect(saidOf(SOFT, large).filter((said) => said.startsWith('UPSCALED'))).toEqual([]);
    expect(saidOf({ ...SOFT, aboveThirdDb: -20 }, large)).toContain('UPSCALED notice 1280x720');
  });

  it('is named as it is held', () => {
    expect(saidOf(SOFT, { width: 1920, height: 1080, rotationDegrees: 90 })).toContain('UPSCALED notice 540x960');
  });
});
