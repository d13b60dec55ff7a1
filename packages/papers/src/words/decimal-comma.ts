/** "87.35" → "87,35": decimals in Vietnamese papers have a comma. */
export const decimalComma = (points: string): string => points.replace('.', ',');
