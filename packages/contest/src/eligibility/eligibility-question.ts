import type { Contest } from '../contest';
import type { PersonIdentity } from '../people/person';
import type { Text } from '../schema/text';

export type EntryAuthor = PersonIdentity & {
  readonly isLeader: boolean;
  /** Id of one of the contest's author categories (R4). */
  readonly category: string;
  readonly unit?: string | undefined;
  readonly locality?: string | undefined;
  readonly birthYear: number;
  /** `YYYY-MM-DD`; where only the year is known the youngest possible age counts. */
  readonly birthDate?: string | undefined;
  readonly guardian?: { readonly fullName: string; readonly consented: boolean } | undefined;
  /** The child's own tick (O10). */
  readonly childConsented?: boolean | undefined;
  /** Ids of the declarations this author has made; the leader's list holds those of the entry as well. */
  readonly declarations: readonly string[];
};

export type StaffMember = PersonIdentity & {
  readonly roles: readonly string[];
  readonly body?: string | undefined;
};

/** Another entry that counts: neither withdrawn nor disqualified, and not the one in question. */
export type CountedEntry = {
  readonly entryId: string;
  readonly authors: readonly (PersonIdentity & { readonly isLeader: boolean })[];
};

export type EligibilityQuestion = {
  readonly contest: Pick<Contest, 'definition'>;
  readonly authors: readonly EntryAuthor[];
  readonly staffRegister: readonly StaffMember[];
  readonly priorEntries: readonly CountedEntry[];
  /** What the entry says of itself; asks for the declarations that belong to it (O20). */
  readonly uses?: readonly ('ai-used' | 'music-used' | 'people-filmed')[];
  /** The day on which ages are counted (epoch ms, the server's clock). */
  readonly atMs: number;
};

export type EligibilityCode =
  | 'eligibility/barred'
  | 'eligibility/barred-possible'
  | 'eligibility/category-unknown'
  | 'eligibility/unit-missing'
  | 'eligibility/locality-missing'
  | 'eligibility/birth-year-missing'
  | 'eligibility/guardian-missing'
  | 'eligibility/child-consent-missing'
  | 'limits/too-many-entries'
  | 'limits/possibly-same-person'
  | 'limits/group-size'
  | 'limits/leader-missing'
  | 'limits/author-twice'
  | 'declarations/missing';

export type EligibilityFinding = {
  readonly code: EligibilityCode;
  /** `block` stops the submission; `review` lets it pass and asks the secretariat to look. */
  readonly severity: 'block' | 'review';
  /** Position of the author in the question; absent when it concerns the whole entry. */
  readonly authorIndex?: number;
  /** Ids and numbers only: no names, telephones or addresses. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly text: Text;
};
