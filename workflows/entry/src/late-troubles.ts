/** Troubles about an accepted film that end with its replacement or with the entry's life, besides a person's taking note of them. */
export const DAMAGED_FILM = 'damaged-film';
export const UNMADE_PREVIEW = 'unmade-preview';

export const LATE_TROUBLES: readonly string[] = [DAMAGED_FILM, UNMADE_PREVIEW];
