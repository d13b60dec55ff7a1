import { z } from 'zod';

/** A share of a body, e.g. two thirds. */
export const shareSchema = z
  .strictObject({ numerator: z.int().positive(), denominator: z.int().positive() })
  .refine((share) => share.numerator <= share.denominator, {
    message: 'phần không được lớn hơn một | a share must not exceed one',
  });
