import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import type { UploadState } from './upload-store';

/** The sentence about an upload and its figures. */
export function useSendingWords(upload: UploadState): { readonly status: string; readonly figures: string } {
  const { t } = useTranslation();
  const format = useFormat();
  const { news, bytes } = upload;
  const safe = (safeBytes: number): string => t('upload.safe', { share: format.percent(safeBytes / bytes) });

  if (news.kind === 'opening') return { status: t('upload.opening'), figures: format.bytes(bytes) };
  if (news.kind === 'waiting')
    return { status: `${t('upload.waiting')} ${safe(news.safeBytes)}`, figures: format.bytes(bytes) };
  if (news.kind === 'paused')
    return { status: `${t('upload.paused')} ${safe(news.safeBytes)}`, figures: format.bytes(bytes) };
  if (news.kind === 'done') return { status: t('upload.done'), figures: '' };
  if (news.kind === 'failed') return { status: '', figures: '' };
  const rate = upload.bytesPerSecond;
  const left =
    rate === null
      ? ''
      : ` · ${t('upload.rate', { rate: format.bytes(rate) })} · ${timeLeft((bytes - news.sentBytes) / rate)}`;
  return { status: safe(news.safeBytes), figures: `${format.bytes(news.sentBytes)} / ${format.bytes(bytes)}${left}` };

  function timeLeft(seconds: number): string {
    if (seconds < 60) return t('upload.leftUnderMinute');
    return t('upload.left', { minutes: Math.ceil(seconds / 60) });
  }
}
