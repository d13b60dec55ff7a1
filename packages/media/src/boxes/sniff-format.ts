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
  { name: 'GIF', offset: 0, bytes: text('GIF8') },
  { name: 'WebP', offset: 8, bytes: text('WEBP') },
  { name: 'WAV', offset: 8, bytes: text('WAVE') },
  { name: 'RAR', offset: 0, bytes: text('Rar!') },
  { name: '7z', offset: 0, bytes: text('7z') },
  { name: 'Windows program', offset: 0, bytes: text('MZ') },
  { name: 'Word/Excel/PowerPoint', offset: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'HLS playlist', offset: 0, bytes: text('#EXTM3U') },
  { name: 'DASH manifest', offset: 0, bytes: text('<MPD') },
  { name: 'XML', offset: 0, bytes: text('<?xml') },
  { name: 'HTML', offset: 0, bytes: text('<!DOCTYPE') },
  { name: 'HTML', offset: 0, bytes: text('<html') },
  { name: 'concat script', offset: 0, bytes: text('ffconcat') },
  { name: 'SDP', offset: 0, bytes: text('v=0') },
];

/** Pictures in the same kind of boxes as MP4; a phone that takes a photo instead of a film makes them. */
const PICTURE_BRANDS: Readonly<Record<string, string>> = {
  heic: 'HEIC',
  heix: 'HEIC',
  mif1: 'HEIC',
  msf1: 'HEIC',
  avif: 'AVIF',
  'crx ': 'Canon CR3',
};

/** Name of the picture format that an `ftyp` box declares, if it is one. */
export const sniffPictureBrand = (head: Uint8Array): string | undefined =>
  fourCharacters(head, 4) === 'ftyp' ? PICTURE_BRANDS[fourCharacters(head, 8)] : undefined;

/** Name of the format a file that is no MP4 really has, as far as its first bytes tell. */
export function sniffFormat(head: Uint8Array): string {
  const known = SIGNATURES.find(({ offset, bytes }) => bytes.every((byte, index) => head[offset + index] === byte));
  if (known) return known.name;
  if (head[0] === 0x47 && (head.length < 189 || head[188] === 0x47)) return 'MPEG-TS';
  const box = fourCharacters(head, 4);
  if (['moov', 'mdat', 'wide', 'pnot'].includes(box)) return 'QuickTime (no ftyp)';
  if (['styp', 'moof', 'sidx'].includes(box)) return 'MP4 segment';
  if (head.every((byte) => byte === 0)) return 'zero bytes';
  return isText(head) ? 'text' : 'unknown';
}

/** No control characters besides line breaks and tabs, which no film can do without for long. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
