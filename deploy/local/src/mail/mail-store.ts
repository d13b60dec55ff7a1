export type CaughtMail = {
  readonly id: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly receivedAtMs: number;
};

const KEPT = 2_000;

/** The newest letters, in memory only: codes of one-time sign-in have no business on a disk. */
export class MailStore {
  private letters: readonly CaughtMail[] = [];
  private nextId = 1;

  add(mail: Omit<CaughtMail, 'id'>): void {
    this.letters = [{ ...mail, id: this.nextId }, ...this.letters].slice(0, KEPT);
    this.nextId += 1;
  }

  /** Newest first; with `to`, only letters to that address, in any letter case. */
  list(filter: { readonly to?: string } = {}): readonly CaughtMail[] {
    const to = filter.to?.toLowerCase();
    if (to === undefined) return this.letters;
    return this.letters.filter((mail) => mail.to.some((address) => address.toLowerCase() === to));
  }

  find(id: number): CaughtMail | undefined {
    return this.letters.find((mail) => mail.id === id);
  }

  clear(): void {
    this.letters = [];
  }
}
