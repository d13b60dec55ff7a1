import { isRecord } from '../book/read-values';

type FieldType = 'string' | 'number' | 'text-or-null';

/** Whether a parsed JSON value is an object with fields of these types; more fields are fine. */
export function fitsShape(value: unknown, shape: Readonly<Record<string, FieldType>>): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(shape).every(([key, type]) => {
    const field = value[key];
    if (type === 'text-or-null') return field === null || typeof field === 'string';
    return typeof field === type;
  });
}

/** Whether a value is a list of such objects. */
export const fitsList = (value: unknown, shape: Readonly<Record<string, FieldType>>): boolean =>
  Array.isArray(value) && value.every((item) => fitsShape(item, shape));
