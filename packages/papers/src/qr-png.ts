import { toBuffer } from 'qrcode';
import type { PaperSheet } from './paper';

/** The QR code of a sheet as a picture, large enough to be printed sharp; null where the sheet has none. */
export async function qrPng({ qr }: PaperSheet): Promise<Buffer | null> {
  return qr === undefined ? null : toBuffer(qr.url, { margin: 0, scale: 5, errorCorrectionLevel: 'M' });
}
