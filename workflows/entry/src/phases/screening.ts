import { isScreened, screeningVerdict } from '@hoithi/entry';
import type { EntryLife } from '../entry-life';
import { waitForPeople } from './wait-for-people';

const ALARM = {
  vi: 'Hết hạn sơ loại mà phiếu chưa đủ. Thư ký mời thêm người bỏ phiếu hoặc quyết định kèm lý do.',
  en: 'Screening has closed undecided. The secretary finds another screener or settles it with a reason.',
};

/** The preliminary round (R7, O1): two agreeing votes decide, a conflict asks a third screener, the secretary settles what stays open. */
export async function screenEntry(life: EntryLife): Promise<'pass' | 'fail'> {
  life.enter('screening');
  await waitForPeople(life, {
    what: 'screening',
    done: () => isScreened(life.state),
    deadlineMs: () => life.state.calendar.screeningCloseAtMs,
    summary: 'chờ phiếu sơ loại',
    alarm: ALARM,
    owner: 'secretary',
  });
  return screeningVerdict(life.state) === 'pass' ? 'pass' : 'fail';
}
