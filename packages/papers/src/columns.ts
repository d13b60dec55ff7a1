import type { PaperColumn } from './paper';

/** Columns by what stands in them. */
export const textColumn = (title: string, share: number): PaperColumn => ({ title, share, align: 'left' });

export const markColumn = (title: string, share: number): PaperColumn => ({ title, share, align: 'center' });

export const countColumn = (title: string, share: number): PaperColumn => ({
  title,
  share,
  align: 'center',
  reads: 'count',
});

export const pointsColumn = (title: string, share: number): PaperColumn => ({
  title,
  share,
  align: 'right',
  reads: 'points',
});

export const dongColumn = (title: string, share: number): PaperColumn => ({
  title,
  share,
  align: 'right',
  reads: 'dong',
});
