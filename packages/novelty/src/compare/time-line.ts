/** Where a moment of film A lies in film B: `slope * atMs + offsetMs`. The slope is 1 unless the copy was sped up or slowed down. */
export type TimeLine = { readonly slope: number; readonly offsetMs: number };

export const placeInB = ({ slope, offsetMs }: TimeLine, atMs: number): number => slope * atMs + offsetMs;
