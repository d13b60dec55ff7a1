import { checkContainer, readBlob, type MediaVerdict } from '@hoithi/media/boxes';
import type { PublicDefinition } from '../api/shapes';

/**
 * The server's own first gate, on the chosen file and before a byte is sent: same rules, same findings, same sentences (R12, O6, O7).
 * Null when the browser cannot read the file at all (a film that still lies in a cloud); the server checks it after the upload.
 */
export async function checkFilm(file: Blob, profile: PublicDefinition['video']): Promise<MediaVerdict | null> {
  try {
    const { verdict } = await checkContainer({ source: readBlob(file), profile });
    return verdict;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
