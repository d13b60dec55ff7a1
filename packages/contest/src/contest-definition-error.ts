import type { Text } from './schema/text';

export type ContestDefinitionErrorCode =
  | 'contest/file-unreadable'
  | 'contest/not-yaml'
  | 'contest/schema'
  | 'contest/zone-unknown'
  | 'contest/date-unknown'
  | 'contest/start-missing'
  | 'contest/id-twice';

/** A contest that cannot be read. This package stands below the contracts, so it brings its own error of the same shape. */
export class ContestDefinitionError extends Error {
  override readonly name = 'ContestDefinitionError';
  readonly code: ContestDefinitionErrorCode;
  readonly text: Text;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(failure: {
    readonly code: ContestDefinitionErrorCode;
    readonly text: Text;
    readonly facts?: Readonly<Record<string, string | number>>;
  }) {
    super(failure.text.en);
    this.code = failure.code;
    this.text = failure.text;
    this.facts = failure.facts ?? {};
  }
}
