import { fourCharacters } from './box';

type Signature = { readonly name: string; readonly offset: number; readonly bytes: readonly number[] };

const text = (value: string): readonly number[] => Array.from(value, (character) => character.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { name: 'Matroska/WebM', offset: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'AVI', offset: 8, bytes: text('AVI ') },
  { name: 'JPEG', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { name: 'PNG', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'ZIP', offset: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'FLV', offset: 0, bytes: text('FLV') },
  { name: 'Windows Media', offset: 0, bytes: [0x30, 0x26, 0xb2, 0x75] },
  { name: 'MPEG-PS', offset: 0, bytes: [0x00, 0x00, 0x01, 0xba] },
  { name: 'Ogg', offset: 0, bytes: text('OggS') },
  { name: 'MP3', offset: 0, bytes: text('ID3') },
  { name: 'PDF', offset: 0, bytes: text('%PDF') },
  { name: 'HLS', offset: 0, bytes: text('#EXTM3U') },
  { name: 'XML', offset: 0, bytes: text('<?xml') },
  { name: 'HTML', offset: 0, bytes: text('<!DOCTYPE') },
  { name: 'concat', offset: 0, bytes: text('ffconcat') },
];

/** Name of the format a file that is no MP4 really has, as far as its first bytes tell. */
export function sniffFormat(head: Uint8Array): string {
  const known = SIGNATURES.find(({ offset, bytes }) => bytes.every((byte, index) => head[offset + index] === byte));
  if (known) return known.name;
  if (head[0] === 0x47 && (head.length < 189 || head[188] === 0x47)) return 'MPEG-TS';
  if (['moov', 'mdat', 'wide'].includes(fourCharacters(head, 4))) return 'QuickTime (no ftyp)';
  return 'unknown';
}
