import type { Locale } from '@hoithi/contest';

/** 4 phút 35 giây */
export function formatLength(durationMs: number, lang: Locale): string {
  const seconds = Math.round(durationMs / 1_000);
  const parts = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  if (lang === 'vi') return `${parts.minutes} phút${parts.seconds ? ` ${parts.seconds} giây` : ''}`;
  return `${parts.minutes} min${parts.seconds ? ` ${parts.seconds} s` : ''}`;
}

/** PT4M35S, as schema.org wants it. */
export const isoLength = (durationMs: number): string => {
  const seconds = Math.round(durationMs / 1_000);
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
};

/** 1.412 in Vietnamese, 1,412 in English. */
export const formatCount = (count: number, lang: Locale): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');

/** 5.000.000 đồng */
export function formatDong(valueDong: number, lang: Locale): string {
  const grouped = formatCount(valueDong, lang);
  return lang === 'vi' ? `${grouped} đồng` : `VND ${grouped}`;
}

/** 87,35 in Vietnamese, 87.35 in English. */
export const formatScore = (score: string, lang: Locale): string => (lang === 'vi' ? score.replace('.', ',') : score);
