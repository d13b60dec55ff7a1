import { call } from '../../api/call';
import { startUpload } from '../../upload/upload-store';

/** Begins, or goes on with, sending the file of a clip. */
export const sendClip = (clipId: string, file: File): void =>
  startUpload(clipId, file, (body) => call('startClipUpload', { params: { clipId }, body }));
