import type { PublicDefinition } from '../api/shapes';
import type { FilmFacts } from './film-facts';

/** What is already known to be wrong before sending. `stops` ones are refused here, in a second, not after 300 MB. */
export type FilmComplaint = {
  readonly code: 'notMp4' | 'empty' | 'tooLarge' | 'tooShort' | 'tooLong' | 'tooSmall' | 'vertical' | 'unreadable';
  readonly stops: boolean;
  readonly measured: number;
  readonly required: number;
};

type Profile = PublicDefinition['video'];

/** Compares a chosen file with the contest's video profile (R12, O6, O7); the server measures again and decides. */
export function checkFilm(
  file: { readonly name: string; readonly size: number; readonly type: string },
  facts: FilmFacts | null,
  profile: Profile,
): readonly FilmComplaint[] {
  const found: FilmComplaint[] = [];
  const add = (code: FilmComplaint['code'], stops: boolean, measured = 0, required = 0): void => {
    found.push({ code, stops, measured, required });
  };
  if (file.size === 0) add('empty', true);
  if (file.type !== 'video/mp4' && !/\.(mp4|m4v)$/i.test(file.name)) add('notMp4', true);
  if (file.size > profile.maxFileBytes) add('tooLarge', true, file.size, profile.maxFileBytes);
  if (found.some((complaint) => complaint.stops)) return found;
  if (facts === null) {
    add('unreadable', false);
    return found;
  }
  const durationStops = profile.outsideDuration === 'must-fix';
  if (facts.durationMs < profile.minDurationMs - profile.durationToleranceMs) {
    add('tooShort', durationStops, facts.durationMs, profile.minDurationMs);
  }
  if (facts.durationMs > profile.maxDurationMs + profile.durationToleranceMs) {
    add('tooLong', durationStops, facts.durationMs, profile.maxDurationMs);
  }
  const shortSide = Math.min(facts.width, facts.height);
  const longSide = Math.max(facts.width, facts.height);
  if (shortSide > 0 && (shortSide < profile.minShortSidePixels || longSide < profile.minLongSidePixels)) {
    add('tooSmall', true, shortSide, profile.minShortSidePixels);
  }
  if (facts.height > facts.width && profile.vertical !== 'accept') add('vertical', profile.vertical === 'must-fix');
  return found;
}
