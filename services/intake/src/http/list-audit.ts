import { localTimeAt, resolveLocalTime } from '@hoithi/contest';
import { deskRoutes, userId, type EntryId } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { findAudit } from '../store/find-audit';
import type { AuditRow } from '../store/rows';

const PAGE = 100;

/** The contest's log: what people did, of one entry, by one person, on one day. */
export const listAudit = (intake: Intake): RouteEntry =>
  route(deskRoutes.listAudit, async ({ params: { contestId }, query: { code, by, day, before } }) => {
    const { store } = intake;
    const { timezone } = intake.contests.get(contestId).calendar;
    const people = await namedPeople(intake, contestId);
    const asked = code === undefined ? null : await store.entries.findOne({ contestId, code }).lean<EntryRecord>();
    if (code !== undefined && asked === null) return { lines: [], next: null, people };
    const span = day === undefined ? undefined : dayOf(day, timezone);
    const question = { contestId, entryId: asked?._id, byId: by, span, beforeId: before };
    const found = await findAudit(store, question, PAGE + 1);
    const rows = found.slice(0, PAGE);
    const entries = await entriesOf(intake, rows);
    return {
      lines: rows.map(({ _id, atMs, action, byName, reason, entryId, state }) => ({
        lineId: _id,
        atMs,
        action,
        byName,
        reason,
        entry: entries.get(entryId ?? '') ?? null,
        unsure: state === 'asked',
      })),
      next: found.length > PAGE ? (rows.at(-1)?._id ?? null) : null,
      people,
    };
  });

/** Everybody in the log by the name that stands there last; whoever is no account, such as an operator's terminal, is left out. */
async function namedPeople({ store }: Pick<Intake, 'store'>, contestId: string) {
  const ids = await store.audit.distinct('byId', { contestId } as object);
  const accounts = ids.flatMap((id) => userId.safeParse(id).data ?? []);
  const people = await Promise.all(
    accounts.map(async (byId) => {
      const last = await store.audit
        .findOne({ contestId, byId } as object)
        .sort({ atMs: -1 })
        .select({ byName: 1 })
        .lean<Pick<AuditRow, 'byName'>>();
      return { userId: byId, name: last?.byName ?? '' };
    }),
  );
  return people.filter(({ name }) => name !== '');
}

async function entriesOf({ store }: Pick<Intake, 'store'>, rows: readonly { readonly entryId: EntryId | null }[]) {
  const entryIds = [...new Set(rows.flatMap(({ entryId }) => entryId ?? []))];
  const entries = await store.entries.find({ _id: { $in: entryIds } } as object).lean<EntryRecord[]>();
  return new Map(
    entries.flatMap(({ _id, code, form }) =>
      code === null ? [] : [[_id as string, { entryId: _id, code, title: form.title }] as const],
    ),
  );
}

/** From midnight to midnight by the contest's clock. */
function dayOf(date: string, timezone: string): readonly [number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
  const fromMs = resolveLocalTime(midnight, timezone);
  const next = localTimeAt(fromMs + 36 * 3_600_000, timezone);
  return [fromMs, resolveLocalTime({ ...midnight, year: next.year, month: next.month, day: next.day }, timezone)];
}
