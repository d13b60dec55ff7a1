import type { EntryForm, PublicDefinition } from '../../api/shapes';

export type StepProps = {
  readonly form: EntryForm;
  readonly definition: PublicDefinition;
  readonly thisYear: number;
  readonly edit: (part: Partial<EntryForm>) => void;
};
