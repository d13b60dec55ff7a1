/**
 * Reads a duration such as `PT20M`, `P1DT2H` or `-PT1H` (the schema has checked its form).
 * @returns milliseconds, negative when it begins with a minus
 */
export function parseDuration(duration: string): number {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!match) throw new RangeError(`not a duration: ${duration}`);
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -1 : 1) * total * 1000;
}
