import { isRecord } from '../book/read-values';
import { fitsList, fitsShape } from './fits-shape';
import type { ResultBundle } from './result-bundle';

const FORMAT = 'hoithi-bundle/3';
const SHEET = { juror: 'string', entry: 'string', sealedAtMs: 'number', salt: 'string', sheetHash: 'string' } as const;
const CLOSED = {
  tag: 'string',
  entry: 'string',
  sealedAtMs: 'number',
  marksHash: 'string',
  sheetHash: 'string',
  why: 'string',
} as const;
const KEYED = { juror: 'string', entry: 'string', scanSha256: 'string' } as const;
const LEAF = { kind: 'string', hash: 'string', atMs: 'number' } as const;
const HEAD = {
  index: 'number',
  size: 'number',
  root: 'string',
  atMs: 'number',
  previous: 'text-or-null',
  hash: 'string',
} as const;

/** Reads a bundle's frame from parsed JSON; null when it is not one. What the lists say is judged by the recount. */
export function parseBundle(json: unknown): ResultBundle | null {
  if (!isRecord(json) || json['format'] !== FORMAT) return null;
  const whole =
    fitsShape(json, { stage: 'string', contestId: 'string', rulesVersion: 'string', bookHash: 'string' }) &&
    fitsShape(json['program'], { version: 'string', fingerprint: 'text-or-null' }) &&
    fitsList(json['jurors'], { juror: 'string', tag: 'string' }) &&
    fitsList(json['sheets'], SHEET) &&
    fitsList(json['closedSheets'], CLOSED) &&
    fitsList(json['ranking'], { entry: 'string' }) &&
    tellsOfSheets(json) &&
    isLog(json['log']) &&
    isFreeze(json['freeze']) &&
    isDecision(json['decision']);
  return whole ? (json as unknown as ResultBundle) : null;
}

/** What newer bundles say beside their sheets, and older ones leave out. */
const tellsOfSheets = ({ exclusions = [], keyedSheets = [] }: Readonly<Record<string, unknown>>): boolean =>
  isExclusions(exclusions) && fitsList(keyedSheets, KEYED);

const isLog = (log: unknown): boolean => isRecord(log) && fitsList(log['leaves'], LEAF) && fitsList(log['heads'], HEAD);

const EXCLUSION = {
  juror: 'string',
  reason: 'string',
  votesFor: 'number',
  votesAgainst: 'number',
  votesNeeded: 'number',
  atMs: 'number',
} as const;

const isExclusions = (list: unknown): boolean =>
  fitsList(list, EXCLUSION) &&
  (list as readonly Readonly<Record<string, unknown>>[]).every(({ entries }) => isTextList(entries));

const isFreeze = (freeze: unknown): boolean =>
  isRecord(freeze) &&
  fitsShape(freeze, { hash: 'string', record: 'text-or-null' }) &&
  fitsList(freeze['counts'], { code: 'string', raw: 'number', accepted: 'number' }) &&
  fitsList(freeze['entries'], { entryId: 'string', code: 'string' });

const isDecision = (decision: unknown): boolean =>
  isRecord(decision) &&
  fitsShape(decision, { interactionWinner: 'text-or-null' }) &&
  fitsList(decision['changes'], { prizeId: 'string', reason: 'string' }) &&
  fitsList(decision['awards'], { prizeId: 'string' }) &&
  (decision['awards'] as readonly Readonly<Record<string, unknown>>[]).every(({ entries }) => isTextList(entries));

const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
