import type { ContestDefinition } from '@hoithi/contest';
import { formatDeadline } from '@hoithi/contest';
import type { Bilingual, Receipt, sendNotice } from '@hoithi/contracts';
import { STATE_WORDS } from '@hoithi/entry';
import type { z } from 'zod';
import type { EntryRecord } from '../entry/entry-record';
import { receiptOf } from '../entry/receipt-of';
import { composeLetter, type LetterParts } from './compose-letter';
import type { Letter } from './create-mailer';
import { NOTICE_TEXTS, type NoticeKind } from './notice-texts';

/** What the council has decided of one work, as the request brings it. */
export type ResultFacts = NonNullable<z.output<typeof sendNotice.request>['result']>;

const STAFF_KINDS: readonly NoticeKind[] = ['judging-open', 'attention'];

/** One letter per recipient. Nobody sees who else gets it. */
export function noticeLetters(notice: {
  readonly kind: NoticeKind;
  readonly definition: ContestDefinition;
  readonly entry: EntryRecord | null;
  readonly waitingFor: Bilingual;
  readonly recipients: readonly string[];
  readonly publicUrl: string;
  readonly result?: ResultFacts | undefined;
}): readonly Letter[] {
  const { kind, definition, entry, waitingFor, recipients, publicUrl, result } = notice;
  const text = NOTICE_TEXTS[kind];
  const facts = {
    code: entry?.code ?? '',
    title: entry?.form.title ?? '',
    contest: definition.shortTitle,
    ...resultFacts(definition, entry, result),
    waitingFor,
  };
  const parts: Omit<LetterParts, 'to'> = {
    subject: text.subject(facts),
    paragraphs: [...text.body(facts), ...findings(kind, entry), ...repairs(kind, entry, definition)],
    rows: kind === 'received' && entry ? receiptRows(receiptOf(entry), definition.calendar.timezone) : [],
    link: STAFF_KINDS.includes(kind)
      ? { name: { vi: 'Mở trang làm việc', en: 'Open the desk' }, url: `${publicUrl}/c/${definition.id}` }
      : { name: { vi: 'Xem bài dự thi', en: 'See the entry' }, url: `${publicUrl}/cua-toi` },
  };
  return recipients.map((to) => composeLetter({ ...parts, to }));
}

/** What the council's letter says, or what the entry itself has learned of its outcome. */
function resultFacts(definition: ContestDefinition, entry: EntryRecord | null, result: ResultFacts | undefined) {
  if (result === undefined) {
    const outcome = outcomeWords(entry, definition);
    const hasPrize = entry?.outcome === 'prize';
    return { outcome, outcomeBefore: outcome, hasPrize, complaintsUntil: untilWords(definition, null) };
  }
  return {
    outcome: prizeWords(definition, result.prizeId),
    outcomeBefore: prizeWords(definition, result.before?.prizeId ?? null),
    hasPrize: result.prizeId !== null,
    complaintsUntil: untilWords(definition, result.complaintsCloseAtMs),
  };
}

function outcomeWords(entry: EntryRecord | null, definition: ContestDefinition): Bilingual {
  if (!entry) return { vi: '', en: '' };
  return findPrize(definition, entry.prizeId)?.name ?? STATE_WORDS[entry.outcome ?? entry.phase];
}

const prizeWords = (definition: ContestDefinition, prizeId: string | null): Bilingual =>
  findPrize(definition, prizeId)?.name ?? { vi: 'không có giải', en: 'no prize' };

const findPrize = ({ prizes: { jury, interaction } }: ContestDefinition, prizeId: string | null) =>
  [...jury, ...(interaction ? [interaction] : [])].find((one) => one.id === prizeId);

function untilWords({ calendar: { timezone } }: ContestDefinition, atMs: number | null): Bilingual {
  if (atMs === null) return { vi: 'hết thời hạn khiếu nại', en: 'the end of the time for complaints' };
  return { vi: formatDeadline(atMs, 'vi', { timezone }), en: formatDeadline(atMs, 'en', { timezone }) };
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

/** The newest return for repair, whether or not its own answer is on its way yet. */
function repairs(kind: NoticeKind, entry: EntryRecord | null, { screening }: ContestDefinition): readonly Bilingual[] {
  const asked = kind === 'screening-repair' ? entry?.votes.findLast(({ vote }) => vote === 'repair') : undefined;
  if (asked === undefined) return [];
  const against = (asked.items ?? []).filter(({ opinion }) => opinion !== 'met').map(({ itemId }) => itemId);
  const names = screening.items.filter(({ id }) => against.includes(id)).map(({ name }) => name);
  const reason = asked.reason ?? '';
  return [
    {
      vi: `– ${names.map(({ vi }) => vi).join(', ')}: ${reason}`,
      en: `– ${names.map(({ en }) => en).join(', ')}: ${reason}`,
    },
  ];
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
