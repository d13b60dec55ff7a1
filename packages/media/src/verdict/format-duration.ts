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

export const formatShare = (share: number): string => `${Math.round(share * 100)} %`;
