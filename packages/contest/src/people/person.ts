/** What is known of a person for finding the same one again; personal data that never leaves the caller's service. */
export type PersonIdentity = {
  readonly personId?: string | undefined;
  readonly fullName: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
};
