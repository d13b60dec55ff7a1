import type { Bilingual } from '@hoithi/contracts';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { searchKeys } from '../shared/search-keys';

export type Standing = {
  /** Value of the search attribute EntryPhase: the phase of an entry or of a contest. */
  readonly phase: string;
  /** The phase in words. */
  readonly title: string;
  readonly waitingFor: Bilingual;
  readonly untilMs: number | null;
  readonly owner: string;
  readonly attention: Bilingual | null;
  readonly outcome?: string | null;
  readonly screener?: string | null;
  /** Further lines, label and value. Ids, numbers and instants only. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
};

/** Instants are shown in UTC: the zone of a contest is data that workflows do not carry. */
export const showInstant = (atMs: number): string =>
  `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/**
 * Tells operators where a workflow stands: current details in Vietnamese, and the typed search attributes that changed.
 * The only place that sets either.
 */
export function showStanding(standing: Standing): void {
  setCurrentDetails(describe(standing));
  const shown = workflowInfo().typedSearchAttributes;
  const wanted = [
    { key: searchKeys.entryPhase, value: standing.phase },
    { key: searchKeys.needsAttention, value: standing.attention !== null },
    { key: searchKeys.outcome, value: standing.outcome ?? null },
    { key: searchKeys.screener, value: standing.screener ?? null },
    { key: searchKeys.nextDeadline, value: standing.untilMs === null ? null : new Date(standing.untilMs) },
  ];
  const changed = wanted.filter(({ key, value }) => !isSame(shown.get(key), value));
  if (changed.length > 0) upsertSearchAttributes(changed as Parameters<typeof upsertSearchAttributes>[0]);
}

const isSame = (shown: unknown, wanted: string | boolean | Date | null): boolean =>
  (shown instanceof Date ? shown.getTime() : (shown ?? null)) === (wanted instanceof Date ? wanted.getTime() : wanted);

function describe(standing: Standing): string {
  const lines = [
    `### ${standing.title}`,
    `- **Đang chờ:** ${standing.waitingFor.vi}`,
    ...(standing.untilMs === null ? [] : [`- **Đến:** ${showInstant(standing.untilMs)}`]),
    `- **Ai phải làm:** ${OWNER_WORDS[standing.owner] ?? standing.owner}`,
    ...(standing.facts ?? []).map(([label, value]) => `- ${label}: ${value}`),
    ...(standing.attention === null ? [] : ['', `> **Cần chú ý:** ${standing.attention.vi}`]),
  ];
  return lines.join('\n');
}

const OWNER_WORDS: Readonly<Record<string, string>> = {
  entrant: 'thí sinh',
  screeners: 'cán bộ sơ loại',
  secretary: 'Thư ký',
  jury: 'Ban Giám khảo',
  council: 'Ban Tổ chức',
  publisher: 'người phụ trách trang',
  operator: 'người vận hành',
  system: 'hệ thống',
};
