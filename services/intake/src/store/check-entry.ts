import { checkEligibility, type Contest, type EligibilityFinding } from '@hoithi/contest';
import { eligibilityQuestion } from '../entry/eligibility-question';
import type { EntryRecord } from '../entry/entry-record';
import { personKeys } from '../entry/person-keys';
import { staffMemberOf } from '../entry/staff-member-of';
import { findEntriesOfPeople } from './find-entries-of-people';
import type { Store } from './open-store';
import { listStaffRows } from './staff';

/** Everything that speaks against an entry now (R4, R5, R10): the rules of the contest, the staff register and the other entries. */
export async function checkEntry(
  store: Pick<Store, 'entries' | 'staff'>,
  asked: {
    readonly contest: Contest;
    readonly entry: EntryRecord;
    readonly personSecret: string;
    readonly nowMs: number;
  },
): Promise<readonly EligibilityFinding[]> {
  const { contest, entry, personSecret, nowMs } = asked;
  const { contacts } = personKeys(entry.form.authors, personSecret);
  const [staff, others] = await Promise.all([
    listStaffRows(store),
    findEntriesOfPeople(store, { contestId: contest.id, entryId: entry._id, contactKeys: contacts }),
  ]);
  return checkEligibility(
    eligibilityQuestion({ contest, form: entry.form, staff: staff.map(staffMemberOf), others, nowMs }),
  );
}
