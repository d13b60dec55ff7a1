import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, currentUpdateInfo, setHandler } from '@temporalio/workflow';

type Answer =
  | { readonly ok: true; readonly repeat: boolean }
  | { readonly ok: false; readonly code: string; readonly facts: Readonly<Record<string, unknown>> };

/** Ids of Updates carried over continue-as-new are enough of the recent past; a run admits 2,000 at most. */
const REMEMBERED_IDS = 200;

/**
 * Registers a command: the rules decide in a synchronous validator, so a refused command leaves no trace in the history; an admitted one is
 * applied at once and answered with the view. A repeat, by the rules or by its Update id in an earlier run, is answered and not applied.
 * Must be called before the workflow's first await: an Update that comes before its handler is rejected.
 */
export function onCommand<Command, View>(
  definition: UpdateDefinition<View, [Command]>,
  options: {
    /** Read by operators in the UI. */
    readonly description: string;
    readonly decide: (command: Command) => Answer;
    readonly apply: (command: Command) => void;
    readonly view: () => View;
    /** Part of the workflow's state. */
    readonly handledIds: string[];
  },
): void {
  const { description, decide, apply, view, handledIds } = options;
  const wasHandled = () => handledIds.includes(currentUpdateInfo()?.id ?? '');
  setHandler(
    definition,
    (command) => {
      const answer = wasHandled() ? undefined : decide(command);
      if (answer && !answer.ok) throw refusal(answer);
      if (answer && !answer.repeat) apply(command);
      remember(handledIds, currentUpdateInfo()?.id);
      return view();
    },
    {
      description,
      validator: (command) => {
        if (wasHandled()) return;
        const answer = decide(command);
        if (!answer.ok) throw refusal(answer);
      },
    },
  );
}

function remember(handledIds: string[], id: string | undefined): void {
  if (id === undefined || handledIds.includes(id)) return;
  handledIds.push(id);
  if (handledIds.length > REMEMBERED_IDS) handledIds.shift();
}

const refusal = ({ code, facts }: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }) =>
  ApplicationFailure.create({ message: code, type: code, nonRetryable: true, details: [facts], category: 'BENIGN' });
