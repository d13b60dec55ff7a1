import type { BoundedReader } from './bounded-reader';
import { fourCharacters, readUint64, viewOf } from './box';
import { ContainerDefectError, type ContainerDefect } from './container-defect';
import { CONTAINER_LIMITS } from './container-limits';

export type TopLevelBox = {
  readonly type: string;
  readonly offset: number;
  readonly headerBytes: number;
  readonly payloadBytes: number;
};

export type TopLevel = { readonly boxes: readonly TopLevelBox[]; readonly defects: readonly ContainerDefect[] };

const KNOWN = new Set([
  'ftyp',
  'styp',
  'moov',
  'mdat',
  'moof',
  'free',
  'skip',
  'wide',
  'uuid',
  'sidx',
  'mfra',
  'meta',
  'udta',
  'pdin',
  'emsg',
  'prft',
  'ssix',
  'beam',
  'pnot',
  'PICT',
]);

/** Walks the boxes of the file without reading their contents. Bytes behind a complete film are a remark, a cut box is not. */
export async function readTopLevelBoxes(reader: BoundedReader): Promise<TopLevel> {
  const boxes: TopLevelBox[] = [];
  let offset = 0;
  while (offset < reader.size) {
    if (boxes.length >= CONTAINER_LIMITS.topLevelBoxes) throw tooManyBoxes();
    const box = await readHeader(reader, offset);
    if (box === undefined) return { boxes, defects: [leftover({ boxes, offset, size: reader.size })] };
    const end = offset + box.headerBytes + box.payloadBytes;
    if (end > reader.size) {
      const cut = KNOWN.has(box.type) ? pastEnd(box, reader.size) : leftover({ boxes, offset, size: reader.size });
      return { boxes: [...boxes, box], defects: [cut] };
    }
    boxes.push(box);
    offset = end;
  }
  return { boxes, defects: [] };
}

async function readHeader(reader: BoundedReader, offset: number): Promise<TopLevelBox | undefined> {
  const header = await reader.read(offset, 16);
  if (header.length < 8) return undefined;
  const view = viewOf(header);
  const size32 = view.getUint32(0);
  const type = fourCharacters(header, 4);
  if (size32 === 0) {
    if (!KNOWN.has(type)) return undefined;
    return { type, offset, headerBytes: 8, payloadBytes: reader.size - offset - 8 };
  }
  if (size32 === 1) {
    if (header.length < 16) return undefined;
    const size = readUint64(view, 8);
    return size < 16 ? undefined : { type, offset, headerBytes: 16, payloadBytes: size - 16 };
  }
  return size32 < 8 ? undefined : { type, offset, headerBytes: 8, payloadBytes: size32 - 8 };
}

const pastEnd = (box: TopLevelBox, size: number): ContainerDefect => ({
  code: 'TRUNCATED',
  reason: 'box-past-end',
  measured: `${size} B`,
  required: `${box.offset + box.headerBytes + box.payloadBytes} B`,
});

type Leftover = { readonly boxes: readonly TopLevelBox[]; readonly offset: number; readonly size: number };

function leftover({ boxes, offset, size }: Leftover): ContainerDefect {
  const complete = boxes.some((box) => box.type === 'moov') && boxes.some((box) => box.type === 'mdat');
  const measured = `${size - offset} B`;
  if (complete) return { code: 'TRAILING_DATA', reason: 'trailing-data', measured, required: '0 B' };
  return { code: 'TRUNCATED', reason: 'moov-missing', measured: `${size} B`, required: 'moov' };
}

const tooManyBoxes = (): ContainerDefectError =>
  new ContainerDefectError({
    code: 'SUSPICIOUS',
    reason: 'too-many-boxes',
    measured: `> ${CONTAINER_LIMITS.topLevelBoxes}`,
    required: `<= ${CONTAINER_LIMITS.topLevelBoxes}`,
  });
