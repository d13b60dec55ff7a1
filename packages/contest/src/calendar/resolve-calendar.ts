import type { ContestDefinition } from '../schema/contest';
import type { ContestCalendar, Milestone } from './contest-calendar';
import { parseDuration } from './parse-duration';
import { resolveMoment } from './resolve-moment';

/**
 * Resolves every milestone of a definition to an instant (R14-R20, O5).
 * @param options.startAtMs start of a rehearsal whose calendar is written relative to it (epoch ms)
 * @throws ContestDefinitionError
 */
export function resolveCalendar(
  definition: Pick<ContestDefinition, 'calendar'>,
  options: { readonly startAtMs?: number | undefined } = {},
): ContestCalendar {
  const { timezone, milestones, uploadGrace } = definition.calendar;
  const at = (milestone: Milestone): number =>
    resolveMoment(milestones[milestone], { timezone, startAtMs: options.startAtMs });
  return {
    timezone,
    announceAtMs: at('announce'),
    openAtMs: at('open'),
    closeAtMs: at('close'),
    uploadGraceMs: parseDuration(uploadGrace),
    screeningCloseAtMs: at('screeningClose'),
    publishAtMs: at('publish'),
    judgingOpenAtMs: at('judgingOpen'),
    judgingLockAtMs: at('judgingLock'),
    freezeAtMs: at('freeze'),
    councilAtMs: at('council'),
    complaintsCloseAtMs: at('complaintsClose'),
    ceremonyAtMs: at('ceremony'),
  };
}
