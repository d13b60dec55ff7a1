import type { Reply, Text } from '../api/shapes';

/** One noun per state of a reference clip. */
export const CLIP_WORDS: Readonly<Record<Reply<'getClip'>['state'], Text>> = {
  uploading: { vi: 'Chờ gửi xong tệp', en: 'Being sent' },
  fingerprinting: { vi: 'Đang lấy dấu vân tay', en: 'Being fingerprinted' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  failed: { vi: 'Không dùng được', en: 'Failed' },
  deleting: { vi: 'Đang xoá', en: 'Being deleted' },
};
