/** Total of one sheet in points, added in ten-thousandths, the finest step of a book, so that no fraction of a fraction remains. */
export const sumMarks = (marks: Readonly<Record<string, number>>): number =>
  Object.values(marks).reduce((sum, mark) => sum + Math.round(mark * 10_000), 0) / 10_000;
