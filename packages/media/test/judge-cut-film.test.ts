import type { ContainerDefect } from '../src/boxes/container-defect';
import { judgeFilm } from '../src/verdict/judge-film';
import { GOOD } from './support/good-facts';
import { SONLA_PROFILE } from './support/sonla-profile';

const CUT: ContainerDefect = {
  code: 'TRUNCATED',
  reason: 'fragments-missing',
  measured: '120.0 s',
  required: '270.0 s',
};

const codesOf = (facts: Partial<typeof GOOD>, defects: readonly ContainerDefect[] = [CUT]): readonly string[] =>
  judgeFilm({ facts: { ...GOOD, ...facts }, defects, profile: SONLA_PROFILE, gate: 0 }).findings.map(
    ({ code }) => code,
  );

describe('the verdict on a film that was cut off', () => {
  it('names the cut and none of the lengths that follow from it', () => {
    expect(codesOf({ durationMs: 120_000, audioDurationMs: 60_000, bitRateKbps: 500 })).toEqual(['TRUNCATED']);
    expect(codesOf({ durationMs: 120_000, audioDurationMs: 200_000 })).toEqual(['TRUNCATED']);
  });

  it('still names what sending it whole will not mend', () => {
    expect(codesOf({ durationMs: 400_000, audioDurationMs: 400_000, width: 640, height: 360 })).toEqual([
      'TRUNCATED',
      'RESOLUTION',
      'DURATION_LONG',
    ]);
  });

  it('leaves a short film that is whole with its length', () => {
    expect(codesOf({ durationMs: 120_000, audioDurationMs: 120_000 }, [])).toEqual(['DURATION_SHORT']);
  });
});
