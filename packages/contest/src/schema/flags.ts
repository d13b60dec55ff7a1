import { z } from 'zod';

/** From where on something about a juror's sheets is flagged: something to look at, never a sanction. */
export const flagsSchema = z
  .strictObject({
    /** Jurors with fewer sealed sheets are not looked at. */
    fewestSheets: z.int().min(2),
    /** Share of a juror's sheets in which every criterion has the same share of its maximum. */
    sameSharePercent: z.int().min(1).max(100),
    /** Films sealed one after the other with exactly the same marks. */
    sameRowFilms: z.int().min(2),
    /** Points that films of the own unit lie above the juror's way with all others. */
    unitUpliftPoints: z.number().positive(),
  })
  .default({ fewestSheets: 5, sameSharePercent: 50, sameRowFilms: 4, unitUpliftPoints: 5 });
