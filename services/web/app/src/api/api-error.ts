/** An answer of the API that is not a good one, with what a person needs to read. `offline` is ours: the request never arrived. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  readonly text: { readonly vi: string; readonly en: string } | null;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly correlationId: string | null;

  constructor(answer: {
    readonly code: string;
    readonly status: number;
    readonly text?: { readonly vi: string; readonly en: string } | null;
    readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
    readonly correlationId?: string | null;
  }) {
    super(answer.code);
    this.code = answer.code;
    this.status = answer.status;
    this.text = answer.text ?? null;
    this.facts = answer.facts ?? {};
    this.correlationId = answer.correlationId ?? null;
  }
}
