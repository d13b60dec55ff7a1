const PASSING = new Set([429, 502, 503, 504, 507]);

/** What a route answered instead of its reply. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly route: string,
    readonly status: number,
    readonly code: string,
    sentence: string,
    readonly facts: unknown,
  ) {
    super(`${route} -> ${status} ${code}: ${sentence}${facts ? ` ${JSON.stringify(facts)}` : ''}`);
  }

  get retryable(): boolean {
    return PASSING.has(this.status);
  }

  static from(route: string, status: number, text: string): ApiError {
    try {
      const { error } = JSON.parse(text) as { error?: { code?: string; messageEn?: string; facts?: unknown } };
      if (error?.code) return new ApiError(route, status, error.code, error.messageEn ?? '', error.facts);
    } catch {
      // Not ours: a proxy's page or better-auth's own form; told as it is.
    }
    return new ApiError(route, status, 'unknown', text.slice(0, 300), undefined);
  }
}
