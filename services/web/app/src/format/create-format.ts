export type Format = {
  /** "Thứ Tư 31/07/2024, 23:59" */
  readonly instant: (atMs: number) => string;
  readonly day: (atMs: number) => string;
  readonly clock: (atMs: number) => string;
  /** "còn 3 ngày", "2 giờ trước". */
  readonly distance: (atMs: number, nowMs: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly duration: (ms: number) => string;
  readonly money: (dong: number) => string;
  readonly count: (value: number) => string;
  /** A score with its two decimals, in the decimal sign of the language. */
  readonly score: (score: string | number) => string;
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
      return spanWords(language, Math.trunc(Math.abs(gapMs) / stepMs), unit, gapMs >= 0);
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
    score: (value) => {
      const text = typeof value === 'number' ? value.toFixed(2) : value;
      return language === 'vi' ? text.replace('.', ',') : text;
    },
    percent: (value) => share.format(value),
  };
}

const UNITS = {
  vi: { day: 'ngày', hour: 'giờ', minute: 'phút' },
  en: { day: 'day', hour: 'hour', minute: 'minute' },
} as const;

function spanWords(language: 'vi' | 'en', count: number, unit: 'day' | 'hour' | 'minute', ahead: boolean): string {
  const word = UNITS[language][unit];
  if (language === 'vi') return ahead ? `còn ${count} ${word}` : `${count} ${word} trước`;
  const words = `${count} ${word}${count === 1 ? '' : 's'}`;
  return ahead ? `${words} left` : `${words} ago`;
}
