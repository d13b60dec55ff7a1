import { z } from 'zod';

/** A stable name inside one contest: lower case, digits and hyphens, so that it may stand in a URL and in a workflow id. */
export const keySchema = z
  .string()
  .max(64)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'chỉ gồm chữ thường không dấu, số và gạch nối | lower-case letters, digits and single hyphens only',
  );
