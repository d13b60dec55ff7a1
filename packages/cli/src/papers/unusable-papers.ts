/** The call, the data or the folder of `hoithi papers` cannot be used; the message says what to do, in both languages. */
export class UnusablePapers extends Error {
  override readonly name = 'UnusablePapers';
}
