/** The first picture, then the first one at least `seconds` later; never invents a picture, as `fps` and `-r` do. */
export const selectEvery = (seconds: number): string =>
  String.raw`select=isnan(prev_selected_t)+gte(t-prev_selected_t\,${seconds.toFixed(3)})`;
