export type Format = {
  /** "Thứ Tư 31/07/2024, 23:59" */
  readonly instant: (atMs: number) => string;
  readonly day: (atMs: number) => string;
  readonly clock: (atMs: number) => string;
  /** "còn 3 ngày", "trong 2 giờ nữa" by the distance to now. */
  readonly distance: (atMs: number, nowMs: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly duration: (ms: number) => string;
  readonly money: (dong: number) => string;
  readonly count: (value: number) => string;
  readonly percent: (share: number) => string;
};

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** @param zone IANA name of the contest's time zone: its dates mean its own clock, wherever the reader is */
export function createFormat({ language, zone }: { readonly language: 'vi' | 'en'; readonly zone: string }): Format {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const dayFormat = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const clockFormat = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = (atMs: number): string => dayFormat.format(atMs);
  const clock = (atMs: number): string => clockFormat.format(atMs);

  return {
    day,
    clock,
    instant: (atMs) => `${day(atMs)}, ${clock(atMs)}`,
    distance: (atMs, nowMs) => {
      const gapMs = atMs - nowMs;
      const [unit, stepMs] = STEPS.find(([, size]) => Math.abs(gapMs) >= size) ?? STEPS[2];
      return relative.format(Math.trunc(gapMs / stepMs), unit);
    },
    bytes: (bytes) => {
      if (bytes < 1_000_000) return `${whole.format(Math.ceil(bytes / 1000))} KB`;
      if (bytes < 1_000_000_000) return `${oneDigit.format(bytes / 1_000_000)} MB`;
      return `${oneDigit.format(bytes / 1_000_000_000)} GB`;
    },
    duration: (ms) => {
      const seconds = Math.round(ms / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
    money: (dong) => `${whole.format(dong)} ${language === 'vi' ? 'đồng' : 'VND'}`,
    count: (value) => whole.format(value),
    percent: (value) => share.format(value),
  };
}
