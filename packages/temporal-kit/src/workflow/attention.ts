import type { Bilingual } from '@hoithi/contracts';
import type { WaitOwner } from '@hoithi/entry';
import { condition, isCancellation } from '@temporalio/workflow';
import { failureCode } from './failure-code';

export type Trouble = {
  readonly key: string;
  /** `failed-step` waits for an operator's retry; `overdue` ends by itself when its people act. */
  readonly kind: 'failed-step' | 'overdue';
  readonly sentence: Bilingual;
  readonly owner: WaitOwner;
};

/**
 * What a workflow cannot get past alone. Raising and clearing are told to `changed`, which shows and announces them.
 * The list belongs to the workflow's state.
 */
export class Attention {
  constructor(
    private readonly troubles: Trouble[],
    private readonly changed: (trouble: Trouble, what: 'raised' | 'cleared') => void,
  ) {}

  /** The oldest trouble that still stands. */
  get first(): Trouble | null {
    return this.troubles[0] ?? null;
  }

  get isNeeded(): boolean {
    return this.troubles.length > 0;
  }

  get canRetry(): boolean {
    return this.troubles.some(({ kind }) => kind === 'failed-step');
  }

  has(key: string): boolean {
    return this.troubles.some((trouble) => trouble.key === key);
  }

  raise(trouble: Trouble): void {
    if (this.has(trouble.key)) return;
    this.troubles.push(trouble);
    this.changed(trouble, 'raised');
  }

  clear(key: string): void {
    const index = this.troubles.findIndex((trouble) => trouble.key === key);
    const [trouble] = index < 0 ? [] : this.troubles.splice(index, 1);
    if (trouble) this.changed(trouble, 'cleared');
  }

  /** Takes troubles off the list without a word, for a caller that tells the whole change itself. */
  drop(isOver: (trouble: Trouble) => boolean): void {
    for (const trouble of this.troubles.filter(isOver)) this.troubles.splice(this.troubles.indexOf(trouble), 1);
  }

  /** An operator's Update: every failed step is tried once more. */
  retryAll(): void {
    for (const { key } of this.troubles.filter(({ kind }) => kind === 'failed-step')) this.clear(key);
  }

  /**
   * Runs a step for as long as it takes: when its activity has run out of patience or failed for good, attention is raised and the step
   * is tried again after the operator's Update, or by itself after `againAfterMs`. It never lets the workflow die.
   * @throws cancellations, and errors that are no failure of an activity (defects of our own code)
   */
  async attempt<T>(
    step: { readonly key: string; readonly name: Bilingual; readonly againAfterMs?: number },
    work: () => Promise<T>,
  ): Promise<T> {
    const isRetried = (): boolean => !this.has(step.key);
    try {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          const code = failureCode(error);
          if (code === null || isCancellation(error)) throw error;
          this.raise({
            key: step.key,
            kind: 'failed-step',
            sentence: failedStep(step.name, code),
            owner: 'operator',
          });
          await (step.againAfterMs === undefined ? condition(isRetried) : condition(isRetried, step.againAfterMs));
        }
      }
    } finally {
      this.clear(step.key);
    }
  }
}

const failedStep = (name: Bilingual, code: string): Bilingual => ({
  vi: `Bước “${name.vi}” chưa làm được (${code}). Cần người vận hành khắc phục rồi cho thử lại.`,
  en: `The step “${name.en}” failed (${code}). An operator has to mend the cause and let it be tried again.`,
});
