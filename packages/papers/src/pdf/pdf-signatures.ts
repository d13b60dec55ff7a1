import type { Column, Content } from 'pdfmake/interfaces';
import { LAYOUT, RECIPIENTS } from '../layout';
import type { PaperSheet, PaperSignature } from '../paper';
import { recipientLines } from '../recipient-lines';
import { signatureLines } from '../signature-lines';
import { mm } from './mm';

/** Left of who signs alone: a name of forty letters has room. */
const ALONE = '38%';

/** Signing blocks side by side; on the left the recipients or the QR code where a sheet has them. */
export function pdfSignatures(sheet: PaperSheet, qr: Buffer | null): Content {
  const beside = [...recipientColumn(sheet), ...qrColumn(sheet, qr)];
  const alone = beside.length === 0 && sheet.signatures.length === 1;
  // Who signs alone signs on the right.
  const left: readonly Column[] = alone ? [{ width: ALONE, text: '' }] : beside;
  return {
    columns: [...left, ...sheet.signatures.map((signature) => pdfSignature(signature, sheet.dense === true ? 40 : 54))],
    columnGap: 12,
    margin: [0, 14, 0, 0],
  };
}

function recipientColumn(sheet: PaperSheet): readonly Column[] {
  if (sheet.recipients.length === 0) return [];
  const { headSize, size } = RECIPIENTS[sheet.family];
  const head: Content =
    sheet.family === 'party'
      ? { text: 'Nơi nhận:', decoration: 'underline', fontSize: headSize }
      : { text: 'Nơi nhận:', bold: true, italics: true, fontSize: headSize };
  return [{ width: '*', stack: [head, ...recipientLines(sheet).map((text): Content => ({ text, fontSize: size }))] }];
}

function qrColumn(sheet: PaperSheet, png: Buffer | null): readonly Column[] {
  if (png === null) return [];
  return [
    {
      width: '*',
      stack: [
        { image: `data:image/png;base64,${png.toString('base64')}`, width: mm(LAYOUT.qrMm), margin: [0, 0, 0, 4] },
        { text: sheet.qr?.caption ?? '', fontSize: LAYOUT.tableSize },
      ],
    },
  ];
}

/** `room`: points between title and name, for the hand and the seal. */
function pdfSignature(signature: PaperSignature, room: number): Column {
  return {
    width: '*',
    stack: [
      ...signatureLines(signature).map((text): Content => ({ text, bold: true, alignment: 'center' })),
      { text: signature.fullName ?? ' ', bold: true, alignment: 'center', margin: [0, room, 0, 0] },
    ],
  };
}
