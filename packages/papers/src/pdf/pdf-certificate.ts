import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { CERTIFICATE_INK, LAYOUT, lineWidthMm } from '../layout';
import type { PaperSheet } from '../paper';
import { mm } from './mm';
import { pdfBlock } from './pdf-block';

type Page = { readonly width: number; readonly height: number };

/** Title, the lines of the certificate with air between them, and who signs. */
export function certificateBody(sheet: PaperSheet, signatures: Content): readonly Content[] {
  const lineMm = lineWidthMm(sheet);
  return [
    {
      text: sheet.title.toLocaleUpperCase('vi'),
      bold: true,
      characterSpacing: 2,
      fontSize: LAYOUT.certificateTitleSize,
      color: CERTIFICATE_INK.red,
      alignment: 'center',
      margin: [0, 4, 0, 0],
    },
    { canvas: flourish(), alignment: 'center', margin: [0, 0, 0, 6] },
    ...sheet.blocks.map((block): Content => ({ stack: [pdfBlock(block, lineMm)], margin: [0, 1, 0, 1] })),
    { stack: [signatures], unbreakable: true },
  ];
}

/** Line, rhombus, line. */
function flourish(): CanvasElement[] {
  const line = (from: number): CanvasElement => ({
    type: 'line',
    x1: from,
    y1: 4,
    x2: from + 90,
    y2: 4,
    lineWidth: 1,
    lineColor: CERTIFICATE_INK.gold,
  });
  const points = [
    { x: 95, y: 4 },
    { x: 100, y: 0 },
    { x: 105, y: 4 },
    { x: 100, y: 8 },
  ];
  return [line(0), { type: 'polyline', closePath: true, color: CERTIFICATE_INK.red, lineWidth: 0, points }, line(110)];
}

/** A red frame, a gold one inside it, and a bracket in each corner. */
export function certificateFrame(_page: number, { width, height }: Page): Content {
  const frame = (insetMm: number, lineWidth: number, lineColor: string): CanvasElement => ({
    type: 'rect',
    x: mm(insetMm),
    y: mm(insetMm),
    w: width - 2 * mm(insetMm),
    h: height - 2 * mm(insetMm),
    lineWidth,
    lineColor,
  });
  const corners = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const;
  return {
    canvas: [
      frame(8, 3, CERTIFICATE_INK.red),
      frame(10.5, 0.8, CERTIFICATE_INK.gold),
      ...corners.map(([right, down]): CanvasElement => {
        const at = (alongMm: number, downMm: number) => ({
          x: right === 1 ? mm(alongMm) : width - mm(alongMm),
          y: down === 1 ? mm(downMm) : height - mm(downMm),
        });
        const points = [at(13, 33), at(13, 13), at(33, 13)];
        return { type: 'polyline', lineWidth: 2, lineColor: CERTIFICATE_INK.gold, points };
      }),
    ],
  };
}
