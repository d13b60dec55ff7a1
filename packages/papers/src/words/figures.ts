/** 5000000 → "5.000.000". */
export const figures = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** A count as official papers write it: a zero before numbers below ten. */
export const padded = (count: number): string => (count === 0 ? '0' : String(count).padStart(2, '0'));

/** Points as papers write them: 27.5 → "27,50". */
export const points = (value: number): string => value.toFixed(2).replace('.', ',');
