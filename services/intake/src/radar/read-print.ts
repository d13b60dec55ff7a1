import { decodeFingerprint, type FilmFingerprint } from '@hoithi/novelty';

/** @throws RangeError when the text is not an encoded fingerprint */
export const readPrint = (data: string): FilmFingerprint => decodeFingerprint(Buffer.from(data, 'base64'));
