/** Splits a line of options into arguments; for our own constants only, whose values hold no blanks. */
export const words = (line: string): readonly string[] => line.split(' ');
