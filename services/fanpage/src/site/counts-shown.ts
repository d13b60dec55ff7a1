import { CONTEST_PHASES } from '@hoithi/contracts';
import type { SiteContest } from './site-contest';

const DELAY_MS = 15 * 60_000;
const LOCKED = CONTEST_PHASES.slice(CONTEST_PHASES.indexOf('judging') + 1);

type Source = { readonly record: NonNullable<SiteContest['freeze']> } | { readonly untilMs: number };

/** Where public counts come from now; from nowhere before the lock, because nobody can tell a juror among the visitors (O14). */
export function countsShown({ contest, freeze, phase }: SiteContest, nowMs: number): Source | null {
  if (phase === null || !LOCKED.includes(phase)) return null;
  if (freeze) return { record: freeze };
  const { jury, interaction } = contest.definition;
  if (jury.countersHiddenUntil === 'freeze' || interaction.siteVote.totalsShown === 'after-freeze') return null;
  return { untilMs: interaction.siteVote.totalsShown === 'delayed' ? nowMs - DELAY_MS : nowMs };
}
