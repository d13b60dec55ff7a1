import type { EntryLife } from '../entry-life';
import { waitForPeople } from './wait-for-people';

const ALARM = {
  vi: 'Đã qua hạn ra quyết định chính thức mà chưa có quyết định. Ban Tổ chức cần họp và quyết định.',
  en: 'The day of the final decision has passed without one. The council has to meet and decide.',
};

/** Before the council (R8, R19, O18): the entry waits for its outcome, which the decide Update brings and closes the entry with. */
export async function awaitCouncil(life: EntryLife): Promise<void> {
  life.enter('council');
  await waitForPeople(life, {
    what: 'council',
    done: () => life.hasEnded,
    deadlineMs: () => life.state.calendar.finalAtMs,
    summary: 'chờ Ban Tổ chức xét giải',
    alarm: ALARM,
    owner: 'council',
  });
}
