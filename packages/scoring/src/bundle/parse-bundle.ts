import { isRecord } from '../book/read-values';
import type { ResultBundle } from './result-bundle';

const TEXTS = ['contestId', 'rulesVersion', 'bookHash'] as const;
const LISTS = ['jurors', 'sheets', 'ranking'] as const;

/** Reads a bundle's frame from parsed JSON; null when it is not one. What is in the lists is judged by the recount. */
export function parseBundle(json: unknown): ResultBundle | null {
  if (!isRecord(json) || json['format'] !== 'hoithi-bundle/1') return null;
  const { freeze, decision } = json;
  const whole =
    TEXTS.every((key) => typeof json[key] === 'string') &&
    LISTS.every((key) => isRecordList(json[key])) &&
    isRecord(freeze) &&
    isRecordList(freeze['counts']) &&
    isRecord(decision) &&
    isRecordList(decision['changes']) &&
    isRecordList(decision['awards']) &&
    decision['awards'].every((award) => Array.isArray(award['entries']));
  return whole ? (json as unknown as ResultBundle) : null;
}

const isRecordList = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every(isRecord);
