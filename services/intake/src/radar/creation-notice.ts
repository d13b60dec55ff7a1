import type { radarView } from '@hoithi/contracts';
import type { z } from 'zod';

type Notice = z.input<typeof radarView>['creation'];

/** Cameras without a clock write zero or their year of birth: before this nothing is believed. */
const EARLIEST_MS = Date.UTC(2005, 0, 1);
/** Clocks are set to the wrong zone, by half a day and more. */
const CLOCK_ERROR_MS = 26 * 3_600_000;
/** A file written so shortly before it was submitted is an export; its tag says nothing of the filming. */
const FRESH_MS = 48 * 3_600_000;

type Film = {
  /** As the file's own tag has it, in whatever form: the film's word, not ours. */
  readonly createdAtMs: unknown;
  readonly launchAtMs: number;
  readonly submittedAtMs: number;
};

/**
 * What the creation time in the file tells a screener (R13): made before the launch, or exported just before it was submitted, so that it
 * tells nothing. A notice and never a finding: clocks are wrong and tags are anybody's to write. A time that cannot be is not shown.
 */
export function creationNotice({ createdAtMs, launchAtMs, submittedAtMs }: Film): Notice {
  if (typeof createdAtMs !== 'number' || !Number.isFinite(createdAtMs) || createdAtMs < EARLIEST_MS) return null;
  const facts = { createdAtMs: Math.round(createdAtMs), launchAtMs, submittedAtMs };
  if (createdAtMs > submittedAtMs + CLOCK_ERROR_MS) return null;
  if (createdAtMs < launchAtMs) return { ...facts, sign: 'before-launch' };
  return submittedAtMs - createdAtMs < FRESH_MS ? { ...facts, sign: 'fresh-export' } : null;
}
