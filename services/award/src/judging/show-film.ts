import type { EntryCard, FilmSources } from '@hoithi/contracts';

/** What a juror sees of a work beside its code. Authors and unit stay out: the jury judges the work. */
export type ShownFilm = {
  readonly title: string;
  readonly summary: string;
  readonly form: string;
  readonly aiUse: string | null;
  readonly durationMs: number | null;
  readonly posterPath: string | null;
  readonly playPath: string | null;
  readonly preview: FilmSources | null;
};

const NOTHING: ShownFilm = {
  title: '',
  summary: '',
  form: '',
  aiUse: null,
  durationMs: null,
  posterPath: null,
  playPath: null,
  preview: null,
};

export function showFilm(card: EntryCard | undefined, paths: ReadonlyMap<string, string>): ShownFilm {
  if (card === undefined) return NOTHING;
  const { title, summary, form, aiUse, durationMs, posterKey, playKey, preview } = card;
  const pathOf = (key: string | null): string | null => (key === null ? null : (paths.get(key) ?? null));
  return {
    title,
    summary,
    form,
    aiUse,
    durationMs,
    posterPath: pathOf(posterKey),
    playPath: pathOf(playKey),
    preview: preview && { hls: pathOf(preview.hls), p720: pathOf(preview.p720), p480: pathOf(preview.p480) },
  };
}
