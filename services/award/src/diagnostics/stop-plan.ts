import { planNextViewings, type ViewingPlan } from '@hoithi/scoring';
import type { Room } from '../council/read-room';

/** The stop rule on the locked book: nobody watches more now, so what is in doubt is for the jury's talk. */
export const stopPlan = ({ book, contest }: Pick<Room, 'book' | 'contest'>): ViewingPlan =>
  planNextViewings({
    book,
    assignments: { assigned: [], barred: [] },
    confidencePercent: contest.definition.jury.stopAtConfidencePercent,
    capacity: new Map(),
  });
