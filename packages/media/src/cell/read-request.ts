import type { CellRequest } from './cell-wire';

const JOB = /^film-[A-Za-z0-9]{6}$/;
const MAX_ARGS = 500;

/** Null for anything that is not exactly a request: the worker's side of the wall is not trusted either. */
export function readRequest(line: string): CellRequest | null {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof asked !== 'object' || asked === null) return null;
  const { job, tool, work, args } = asked as Readonly<Record<string, unknown>>;
  if (job !== null && (typeof job !== 'string' || !JOB.test(job))) return null;
  if (tool !== 'ffprobe' && tool !== 'ffmpeg') return null;
  if (work !== 'verdict' && work !== 'preview') return null;
  if (!Array.isArray(args) || args.length > MAX_ARGS || !args.every((one) => typeof one === 'string')) return null;
  return { job, tool, work, args };
}
