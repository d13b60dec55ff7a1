import type { BilingualText } from '../finding';

const both = (word: string): BilingualText => ({ vi: word, en: word });
const interlaced: BilingualText = { vi: 'xen kẽ', en: 'interlaced' };

/** The words among the stable values of findings, as people say them. */
export const VALUE_WORDS: Readonly<Record<string, BilingualText>> = {
  unknown: { vi: 'không nhận ra', en: 'unknown' },
  text: { vi: 'văn bản', en: 'text' },
  'zero bytes': { vi: 'toàn số 0', en: 'zero bytes' },
  'Windows program': { vi: 'chương trình Windows', en: 'Windows program' },
  'HLS playlist': { vi: 'danh sách phát HLS', en: 'HLS playlist' },
  'DASH manifest': { vi: 'danh sách phát DASH', en: 'DASH manifest' },
  'concat script': { vi: 'danh sách ghép phim', en: 'concat script' },
  'MP4 segment': { vi: 'một đoạn rời của MP4', en: 'MP4 segment' },
  'QuickTime (no ftyp)': { vi: 'QuickTime kiểu cũ, không có ftyp', en: 'QuickTime (no ftyp)' },
  constant: { vi: 'tốc độ đều', en: 'constant' },
  progressive: { vi: 'quét liên tục', en: 'progressive' },
  tt: interlaced,
  bb: interlaced,
  tb: interlaced,
  bt: interlaced,
  bt709: { vi: 'màu thường (SDR)', en: 'ordinary colours (SDR)' },
  'arib-std-b67': both('HDR (HLG)'),
  smpte2084: both('HDR (PQ)'),
  'self-contained': { vi: 'trọn trong một tệp', en: 'complete in one file' },
  moov: { vi: 'có mục lục (moov)', en: 'an index (moov)' },
  'tool-missing': { vi: 'thiếu công cụ', en: 'a tool is missing' },
  'tool-timeout': { vi: 'công cụ chạy quá lâu', en: 'a tool took too long' },
  'tool-stalled': { vi: 'công cụ bị treo', en: 'a tool hung' },
  'tool-crashed': { vi: 'công cụ dừng đột ngột', en: 'a tool crashed' },
  'tool-output': { vi: 'công cụ trả lời sai', en: 'a tool gave a wrong answer' },
  'worker-lost': { vi: 'máy kiểm tra dừng giữa chừng', en: 'the checking machine stopped midway' },
};
