import { rpc, type RpcEntry } from '@hoithi/bus';
import {
  findInterests,
  INTERESTS,
  weighInterests,
  type Contest,
  type Interest,
  type KnownPerson,
} from '@hoithi/contest';
import { findConflicts } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { localityName } from '../entry/locality-name';
import { findSubmittedEntries, type SubmittedEntry } from '../store/find-submitted-entries';
import type { StaffRow } from '../store/rows';
import { listStaffRows } from '../store/staff';

type Behind = KnownPerson & { readonly localityName: string };

/** Compares every juror with everybody behind the entries asked for (O16). Who and which kind goes out, the data stays. */
export const serveFindConflicts = ({ store, contests }: Pick<Intake, 'store' | 'contests'>): RpcEntry =>
  rpc(findConflicts, async ({ contestId, entryIds, declared }) => {
    const contest = contests.get(contestId);
    const [jurors, submitted] = await Promise.all([
      listStaffRows(store, 'juror'),
      findSubmittedEntries(store, contestId),
    ]);
    const asked = new Set<string>(entryIds);
    const entries = submitted
      .filter(({ _id }) => asked.has(_id))
      .map((entry) => ({ entry, people: peopleBehind(entry, contest) }));
    const conflicts = jurors.flatMap((juror) => {
      const relations = declared.find(({ jurorId }) => jurorId === juror.userId)?.relations ?? [];
      const known = { ...asKnown(juror), declared: relations };
      return entries.flatMap(({ entry, people }) => {
        const found = new Set(people.flatMap((person) => findInterests(known, person)));
        if (entry.ownerId === juror.userId) found.add('same-contact');
        const interests: Interest[] = INTERESTS.filter((interest) => found.has(interest));
        if (interests.length === 0) return [];
        return [{ jurorId: juror.userId, entryId: entry._id, interests, weight: weighInterests(interests) }];
      });
    });
    return { conflicts };
  });

const asKnown = ({ name, unitName, localityId = '', phone = '', email }: StaffRow): KnownPerson => ({
  fullName: name,
  unitName,
  localityId,
  phones: [phone],
  emails: [email],
});

/** Authors with the guardians of children: a juror may be the parent. */
function peopleBehind({ form }: SubmittedEntry, { definition }: Contest): readonly Behind[] {
  return form.authors.flatMap((one) => {
    const { fullName, unitName, localityId, phone, email, guardian } = one;
    const place = { localityId, localityName: localityName(one, definition) };
    const author = { ...place, fullName, unitName, phones: [phone], emails: [email] };
    if (guardian === null) return [author];
    return [author, { ...place, fullName: guardian.fullName, unitName: '', phones: [guardian.phone], emails: [] }];
  });
}
