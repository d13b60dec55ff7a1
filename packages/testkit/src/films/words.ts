/** Splits a line of options into arguments; for constants without blanks only. */
export const words = (line: string): readonly string[] => line.split(' ');
