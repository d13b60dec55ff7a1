import type { Model } from 'mongoose';

/** What was done to get a juror to finish: seen, reminded, called. `_id` is contest and juror. */
export type Chase = {
  readonly _id: string;
  readonly contestId: string;
  readonly jurorId: string;
  readonly lastSeenAtMs: number | null;
  readonly reminders: readonly { readonly roundAtMs: number; readonly atMs: number; readonly filmsLeft: number }[];
  readonly calls: readonly {
    readonly atMs: number;
    readonly byId: string;
    readonly byName: string;
    readonly note: string;
  }[];
};

/** The collection, wherever it comes from. */
type Chases = { readonly chases: Model<Chase> };

type OfJuror = { readonly contestId: string; readonly jurorId: string };

const chaseId = ({ contestId, jurorId }: OfJuror): string => `${contestId}/${jurorId}`;

/** The juror was at the desk. */
export async function markSeen({ chases }: Chases, of: OfJuror & { readonly atMs: number }) {
  const { contestId, jurorId, atMs } = of;
  await chases.updateOne(
    { _id: chaseId(of) },
    { $set: { contestId, jurorId }, $max: { lastSeenAtMs: atMs } },
    { upsert: true },
  );
}

/** One reminder per round is kept, however often it is told. */
export async function markReminded(
  { chases }: Chases,
  of: OfJuror & { readonly reminder: Chase['reminders'][number] },
): Promise<void> {
  const { contestId, jurorId, reminder } = of;
  await chases.updateOne({ _id: chaseId(of) }, { $set: { contestId, jurorId } }, { upsert: true });
  await chases.updateOne(
    { _id: chaseId(of), 'reminders.roundAtMs': { $ne: reminder.roundAtMs } },
    { $push: { reminders: reminder } },
  );
}

export async function noteCall(
  { chases }: Chases,
  of: OfJuror & { readonly call: Chase['calls'][number] },
): Promise<void> {
  const { contestId, jurorId, call } = of;
  await chases.updateOne(
    { _id: chaseId(of) },
    { $set: { contestId, jurorId }, $push: { calls: call } },
    { upsert: true },
  );
}
