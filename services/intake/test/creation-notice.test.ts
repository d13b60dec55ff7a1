import { creationNotice } from '../src/radar/creation-notice';

const HOUR = 3_600_000;
const launchAtMs = Date.UTC(2024, 4, 31);
const submittedAtMs = Date.UTC(2024, 6, 1);
const signOf = (createdAtMs: unknown): string | null =>
  creationNotice({ createdAtMs, launchAtMs, submittedAtMs })?.sign ?? null;

describe('the creation time in a film (R13)', () => {
  it('is a notice when it lies before the launch, with both instants', () => {
    const createdAtMs = launchAtMs - HOUR + 0.4;
    expect(creationNotice({ createdAtMs, launchAtMs, submittedAtMs })).toEqual({
      sign: 'before-launch',
      createdAtMs: launchAtMs - HOUR,
      launchAtMs,
      submittedAtMs,
    });
  });

  it('says of a file written just before it was submitted that it tells nothing', () => {
    expect(signOf(submittedAtMs - HOUR)).toBe('fresh-export');
    expect(signOf(submittedAtMs + 7 * HOUR)).toBe('fresh-export');
  });

  it('is no notice in between', () => {
    expect(signOf(launchAtMs)).toBeNull();
    expect(signOf(submittedAtMs - 72 * HOUR)).toBeNull();
  });

  it('of a camera without a clock, of the future, or of another kind is not shown', () => {
    for (const tag of [
      0,
      Date.UTC(1904, 0, 1),
      Date.UTC(2004, 11, 31),
      Date.UTC(2099, 0, 1),
      Number.NaN,
      '2024',
      null,
      undefined,
    ])
      expect(signOf(tag)).toBeNull();
  });
});
