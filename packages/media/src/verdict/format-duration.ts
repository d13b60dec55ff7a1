import type { BilingualText } from '../finding';

/** `4 phút 5 giây` / `4 min 5 s`; below a minute with one decimal. */
export function formatDuration(ms: number): BilingualText {
  if (ms < 60_000) {
    const seconds = (ms / 1000).toFixed(1);
    return { vi: `${seconds.replace('.', ',')} giây`, en: `${seconds} s` };
  }
  const whole = Math.round(ms / 1000);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (seconds === 0) return { vi: `${minutes} phút`, en: `${minutes} min` };
  return { vi: `${minutes} phút ${seconds} giây`, en: `${minutes} min ${seconds} s` };
}

export const formatSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** With as many decimals as it takes not to look like a limit that it misses: `301.04 s` where 301.0 s are allowed. */
export function formatSecondsBeside(ms: number, limitMs: number): string {
  const digits = [1, 2].find((count) => (ms / 1000).toFixed(count) !== (limitMs / 1000).toFixed(count)) ?? 3;
  return `${(ms / 1000).toFixed(digits)} s`;
}

/** A decimal number as Vietnamese write it. */
export const decimalComma = (value: number): string => String(value).replace('.', ',');

export const formatShare = (share: number): string => `${Math.round(share * 100)} %`;
