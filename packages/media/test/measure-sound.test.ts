import { measureSound } from '../src/measure/measure-sound';

const frame = (index: number, ...lines: readonly string[]): string =>
  [`frame:${index}    pts:${index * 4800}    pts_time:${index / 10}`, ...lines].join('\n');

describe('the measures of sound', () => {
  it('leaves out what is no number', () => {
    const listing = 'frame:0 pts_time:nan\nlavfi.r128.I=nan\nlavfi.silence_start=x\nlavfi.silence_duration=inf\n';
    expect(measureSound({ listing, durationMs: 60_000 })).toEqual({ silenceShare: 0, longestSilenceMs: 0 });
  });

  it('takes the last integrated loudness and the true peak in dB', () => {
    const listing = [
      frame(0, 'lavfi.r128.I=-70.000'),
      frame(1, 'lavfi.r128.I=-18.04', 'lavfi.r128.true_peak=0.5'),
    ].join('\n');
    expect(measureSound({ listing, durationMs: 10_000 })).toMatchObject({
      loudnessLufs: -18,
      truePeakDbtp: -6,
      silenceShare: 0,
    });
  });

  it('adds up silences and closes one that is open at the end', () => {
    const listing = [
      frame(20, 'lavfi.silence_start=1'),
      frame(40, 'lavfi.silence_end=3', 'lavfi.silence_duration=2'),
      frame(80, 'lavfi.silence_start=7'),
    ].join('\n');
    expect(measureSound({ listing, durationMs: 10_000 })).toMatchObject({ silenceShare: 0.5, longestSilenceMs: 3_000 });
  });
});
