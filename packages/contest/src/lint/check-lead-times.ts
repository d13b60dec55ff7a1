import type { ContestCalendar } from '../calendar/contest-calendar';
import { countWorkingDays } from '../holidays/count-working-days';
import { dayAfter, localDayAt } from '../holidays/local-day';
import type { ContestDefinition } from '../schema/contest';
import type { LintRemark } from './lint-finding';

/** Working days that a dossier and the complaints need against those the calendar gives (O18, O22). */
export function checkLeadTimes(definition: ContestDefinition, calendar: ContestCalendar): readonly LintRemark[] {
  const councilDay = localDayAt(calendar.councilAtMs, calendar.timezone);
  const ceremonyDay = localDayAt(calendar.ceremonyAtMs, calendar.timezone);
  const complaintsDay = localDayAt(calendar.complaintsCloseAtMs, calendar.timezone);
  return [
    ...checkHonours(definition, countWorkingDays(councilDay, ceremonyDay)),
    ...checkComplaints(definition, countWorkingDays(councilDay, dayAfter(complaintsDay))),
  ];
}

function checkHonours({ prizes }: ContestDefinition, givenDays: number): readonly LintRemark[] {
  return prizes.jury.flatMap(({ extraHonour: honour }, index): readonly LintRemark[] => {
    if (!honour || honour.leadWorkingDays <= givenDays) return [];
    return [
      {
        weight: 'warning',
        code: 'lead/honour-dossier',
        path: `prizes.jury.${index}.extraHonour`,
        text: {
          vi: `Từ ngày họp xét giải đến lễ trao giải có ${givenDays} ngày làm việc; hồ sơ ${honour.name.vi} cần ${honour.leadWorkingDays}. Hãy chuẩn bị hồ sơ ngay ngày họp hoặc trao Bằng khen sau.`,
          en: `There are ${givenDays} working days from the council to the ceremony; the dossier for the ${honour.name.en} takes ${honour.leadWorkingDays}. Prepare it on council day or hand the certificate over later.`,
        },
      },
    ];
  });
}

function checkComplaints({ complaints }: ContestDefinition, givenDays: number): readonly LintRemark[] {
  if (complaints.workingDays <= givenDays) return [];
  return [
    {
      weight: 'warning',
      code: 'lead/complaint-window',
      path: 'calendar.milestones.complaintsClose',
      text: {
        vi: `Thể lệ cho ${complaints.workingDays} ngày làm việc để khiếu nại nhưng lịch chỉ có ${givenDays}.`,
        en: `The rules give ${complaints.workingDays} working days for complaints but the calendar only ${givenDays}.`,
      },
    },
  ];
}
