import type { CountedEntry, EntryAuthor, EligibilityQuestion, StaffMember, Contest } from '@hoithi/contest';
import type { EntryForm } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';

/** What the contest's rules are asked about an entry (R4, R5, R10, O8-O10). Contacts left empty are told as absent. */
export function eligibilityQuestion(asked: {
  readonly contest: Contest;
  readonly form: EntryForm;
  readonly staff: readonly StaffMember[];
  readonly others: readonly Pick<EntryRecord, '_id' | 'form'>[];
  readonly nowMs: number;
}): EligibilityQuestion {
  const { contest, form, staff, others, nowMs } = asked;
  return {
    contest,
    authors: entryAuthors(form, contest),
    staffRegister: staff,
    priorEntries: others.map((other): CountedEntry => ({
      entryId: other._id,
      authors: other.form.authors.map((author) => ({ ...identityOf(author), isLeader: author.isLeader })),
    })),
    uses: form.aiUse ? ['ai-used'] : [],
    atMs: nowMs,
  };
}

function entryAuthors(form: EntryForm, { definition }: Contest): readonly EntryAuthor[] {
  const ofChild = definition.declarations.filter((one) => one.by === 'child').map((one) => one.id);
  const childConsented = ofChild.every((id) => form.declarations.includes(id));
  return form.authors.map((author) => ({
    ...identityOf(author),
    isLeader: author.isLeader,
    category: author.category,
    unit: author.unitName || undefined,
    locality: author.localityId || undefined,
    birthYear: author.birthYear ?? 0,
    guardian: author.guardian ? { fullName: author.guardian.fullName, consented: author.guardian.consent } : undefined,
    childConsented,
    declarations: form.declarations,
  }));
}

export function identityOf(person: { readonly fullName: string; readonly phone: string; readonly email: string }) {
  return {
    fullName: person.fullName,
    phone: person.phone || undefined,
    email: person.email || undefined,
  };
}
