import type { ContestDefinition } from '@hoithi/contest';
import { formatDeadline } from '@hoithi/contest';
import type { Bilingual, Receipt } from '@hoithi/contracts';
import { STATE_WORDS } from '@hoithi/entry';
import type { EntryRecord } from '../entry/entry-record';
import { receiptOf } from '../entry/receipt-of';
import { composeLetter, type LetterParts } from './compose-letter';
import type { Letter } from './create-mailer';
import { NOTICE_TEXTS, type NoticeKind } from './notice-texts';

const STAFF_KINDS: readonly NoticeKind[] = ['judging-open', 'attention'];

/** One letter per recipient. Nobody sees who else gets it. */
export function noticeLetters(notice: {
  readonly kind: NoticeKind;
  readonly definition: ContestDefinition;
  readonly entry: EntryRecord | null;
  readonly waitingFor: Bilingual;
  readonly recipients: readonly string[];
  readonly publicUrl: string;
}): readonly Letter[] {
  const { kind, definition, entry, waitingFor, recipients, publicUrl } = notice;
  const text = NOTICE_TEXTS[kind];
  const facts = {
    code: entry?.code ?? '',
    title: entry?.form.title ?? '',
    contest: definition.shortTitle,
    outcome: outcomeWords(entry, definition),
    hasPrize: entry?.outcome === 'prize',
    waitingFor,
  };
  const parts: Omit<LetterParts, 'to'> = {
    subject: text.subject(facts),
    paragraphs: [...text.body(facts), ...findings(kind, entry)],
    rows: kind === 'received' && entry ? receiptRows(receiptOf(entry), definition.calendar.timezone) : [],
    link: STAFF_KINDS.includes(kind)
      ? { name: { vi: 'Mở trang làm việc', en: 'Open the desk' }, url: `${publicUrl}/c/${definition.id}` }
      : { name: { vi: 'Xem bài dự thi', en: 'See the entry' }, url: `${publicUrl}/cua-toi` },
  };
  return recipients.map((to) => composeLetter({ ...parts, to }));
}

function outcomeWords(entry: EntryRecord | null, definition: ContestDefinition): Bilingual {
  const prizes = [...definition.prizes.jury, ...(definition.prizes.interaction ? [definition.prizes.interaction] : [])];
  const prize = prizes.find((one) => one.id === entry?.prizeId);
  if (prize) return prize.name;
  if (!entry) return { vi: '', en: '' };
  return STATE_WORDS[entry.outcome ?? entry.phase];
}

function findings(kind: NoticeKind, entry: EntryRecord | null): readonly Bilingual[] {
  if (kind !== 'must-fix' && kind !== 'not-accepted') return [];
  const found = entry?.films.at(-1)?.inspection?.findings ?? [];
  return found
    .filter((finding) => finding.severity === 'must-fix')
    .map(({ text, hint }) => ({
      vi: hint ? `– ${text.vi} ${hint.vi}` : `– ${text.vi}`,
      en: hint ? `– ${text.en} ${hint.en}` : `– ${text.en}`,
    }));
}

function receiptRows(receipt: Receipt, timezone: string): NonNullable<LetterParts['rows']> {
  const atVi = formatDeadline(receipt.submittedAtMs, 'vi', { timezone });
  return [
    { name: { vi: 'Mã bài dự thi', en: 'Entry code' }, value: receipt.code },
    { name: { vi: 'Tác phẩm', en: 'Work' }, value: receipt.title },
    { name: { vi: 'Phiên bản', en: 'Version' }, value: String(receipt.version) },
    { name: { vi: 'Thời điểm nộp', en: 'Submitted at' }, value: atVi },
    { name: { vi: 'Tệp', en: 'File' }, value: receipt.fileName },
    { name: { vi: 'Dung lượng (byte)', en: 'Size (bytes)' }, value: String(receipt.bytes) },
    ...(receipt.sha256 === null ? [] : [{ name: { vi: 'SHA-256', en: 'SHA-256' }, value: receipt.sha256 }]),
  ];
}
