import type { Column, Content } from 'pdfmake/interfaces';
import { LAYOUT } from '../layout';
import type { Paper, PaperSignature } from '../paper';

/** Signing blocks side by side, kept on one page; recipients on the left where a paper names them. */
export function pdfSignatures(paper: Paper): Content {
  const recipients: Column[] =
    paper.recipients.length === 0
      ? []
      : [
          {
            width: '*',
            stack: [
              { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
              ...paper.recipients.map((text): Content => ({ text: `- ${text}`, fontSize: LAYOUT.recipientSize })),
            ],
          },
        ];
  return {
    columns: [...recipients, ...paper.signatures.map(pdfSignature)],
    columnGap: 12,
    margin: [0, 14, 0, 0],
    unbreakable: true,
  };
}

function pdfSignature(signature: PaperSignature): Column {
  const bold = (text: string): Content => ({ text: text.toLocaleUpperCase('vi'), bold: true, alignment: 'center' });
  return {
    width: '*',
    stack: [
      ...(signature.onBehalfOf === null ? [] : [bold(signature.onBehalfOf)]),
      ...signature.titles.map(bold),
      { text: signature.fullName ?? ' ', bold: true, alignment: 'center', margin: [0, 54, 0, 0] },
    ],
  };
}
