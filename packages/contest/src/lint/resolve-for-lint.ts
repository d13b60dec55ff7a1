import { CALENDAR_STEPS, type ContestCalendar } from '../calendar/contest-calendar';
import { resolveCalendar } from '../calendar/resolve-calendar';
import { resolveMoment } from '../calendar/resolve-moment';
import { ContestDefinitionError } from '../contest-definition-error';
import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

type Resolved = {
  readonly calendar: ContestCalendar | null;
  /** A rehearsal counted from its start has no weekends. */
  readonly relative: boolean;
  readonly remarks: readonly LintRemark[];
};

/** Resolves the calendar for the checks; every milestone that cannot be resolved becomes an error at its path. */
export function resolveForLint(definition: ContestDefinition): Resolved {
  const moments = Object.values(definition.calendar.milestones);
  const relativeMoments = moments.filter((moment) => 'in' in moment).length;
  const remarks = [...findUnresolvable(definition), ...findMixed({ relativeMoments, moments: moments.length })];
  const failed = remarks.length > 0;
  return {
    calendar: failed ? null : resolveCalendar(definition, { startAtMs: 0 }),
    relative: relativeMoments > 0,
    remarks,
  };
}

function findUnresolvable(definition: ContestDefinition): readonly LintRemark[] {
  const { timezone, milestones } = definition.calendar;
  return CALENDAR_STEPS.flatMap(({ milestone }): readonly LintRemark[] => {
    try {
      resolveMoment(milestones[milestone], { timezone, startAtMs: 0 });
      return [];
    } catch (cause) {
      if (!(cause instanceof ContestDefinitionError)) throw cause;
      const zone = cause.code === 'contest/zone-unknown';
      return [
        {
          weight: 'error',
          code: zone ? 'calendar/zone-unknown' : 'calendar/date-unknown',
          path: zone ? 'calendar.timezone' : `calendar.milestones.${milestone}`,
          text: cause.text,
        },
      ];
    }
  }).filter((remark, index, all) => all.findIndex((other) => other.path === remark.path) === index);
}

function findMixed(count: { readonly relativeMoments: number; readonly moments: number }): readonly LintRemark[] {
  if (count.relativeMoments === 0 || count.relativeMoments === count.moments) return [];
  return [
    {
      weight: 'error',
      code: 'calendar/mixed-forms',
      path: 'calendar.milestones',
      text: {
        vi: 'Lịch vừa có ngày cụ thể vừa có mốc tính từ lúc bắt đầu (in:); hãy dùng một cách cho cả lịch.',
        en: 'The calendar mixes dates with moments counted from the start (in:); use one form throughout.',
      },
    },
  ];
}
