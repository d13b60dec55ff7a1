import type { Reply } from '../../api/shapes';

const LOST: readonly string[] = ['upload-expired', 'upload-incomplete', 'unknown-upload'];

/** Only the file itself, chosen again, helps this clip on. */
export const needsFile = ({ state, failure }: Pick<Reply<'getClip'>, 'state' | 'failure'>): boolean =>
  state === 'uploading' || (state === 'failed' && failure !== null && LOST.includes(failure.code));
