import { callRpc, publishFact } from '@hoithi/bus';
import { complaintAnswered, contestId, lookRequested, sendNotice, viewingsAssigned } from '@hoithi/contracts';
import type { IntakeHouse } from '../intake-house';
import { staffEmail } from '../intake-for-tests';

const demo = contestId.parse('demo');

type Caught = { readonly subject: string; readonly text: string };

/** What is written to people when something happens. */
export function describeTheNotices(house: IntakeHouse): void {
  const lettersTo = async (email: string, about: string): Promise<readonly Caught[]> => {
    const answer = await fetch(`${house.intake.stack.urls.mail}/api/messages?to=${email}`);
    const { messages } = (await answer.json()) as { readonly messages: readonly Caught[] };
    return messages.filter(({ subject }) => subject.includes(about));
  };
  /** Waits for the second letter; a third that should not be would show in what comes back. */
  const twoLettersTo = async (email: string, about: string): Promise<readonly Caught[]> => {
    for (let tries = 0; tries < 100 && (await lettersTo(email, about)).length < 2; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return lettersTo(email, about);
  };

  describe('a notice', () => {
    it('is sent once per key', async () => {
      const notice = { contestId: demo, entryId: null, kind: 'judging-open' as const, key: 'test/judging-open' };
      expect(await callRpc(house.intake.bus, sendNotice, notice)).toEqual({ state: 'sent' });
      expect(await callRpc(house.intake.bus, sendNotice, notice)).toEqual({ state: 'already-sent' });
      expect(await lettersTo(staffEmail('juror'), 'mời chấm')).toHaveLength(1);
    });

    it('of an answered complaint goes once to whoever complained, and again where the answer was corrected', async () => {
      const { userId } = (await house.intake.call('/api/intake/me', { as: house.an })).body;
      const answered = (atMs: number) => ({
        contestId: demo,
        complaintId: 'complaint-1',
        userId,
        code: 'DT-001',
        atMs,
      });
      const tell = (atMs: number, factId: string) =>
        publishFact(house.intake.bus, complaintAnswered, answered(atMs) as never, { contestId: demo, factId });
      await tell(1, 'complaint-answered-1');
      await tell(1, 'complaint-answered-1-again');
      await tell(2, 'complaint-answered-2');
      expect(await twoLettersTo('an@hoithi.test', 'DT-001: khiếu nại đã được trả lời')).toHaveLength(2);
    });

    it('of further viewings goes once per round to each juror who owes some, with how many and until when', async () => {
      const { userId } = (await house.intake.call('/api/intake/me', { as: await house.intake.staff('juror') })).body;
      const tell = (planId: string, factId: string) => {
        const jurors = [
          { jurorId: userId, films: 2 },
          { jurorId: 'nobody-any-more', films: 1 },
        ];
        const untilMs = Date.UTC(2030, 0, 2, 10);
        const told = { contestId: demo, planId, jurors, untilMs, atMs: 1 };
        return publishFact(house.intake.bus, viewingsAssigned, told as never, { contestId: demo, factId });
      };
      await tell('plan-1', 'viewings-1');
      await tell('plan-1', 'viewings-1-again');
      await tell('plan-2', 'viewings-2');
      const got = await twoLettersTo(staffEmail('juror'), 'chấm thêm');
      expect(got).toHaveLength(2);
      expect(got[0]?.subject).toContain('mời Ông/Bà chấm thêm 2 tác phẩm');
      expect(got[0]?.text).toMatch(/Phiếu chấm khoá lúc .*02 tháng 01 năm 2030/);
    });

    it('of a request to look again goes once per request to its juror, without a film or a number', async () => {
      const { userId } = (await house.intake.call('/api/intake/me', { as: await house.intake.staff('juror') })).body;
      const tell = (lookId: string, factId: string) => {
        const told = { contestId: demo, lookId, jurorId: userId, untilMs: Date.UTC(2030, 0, 2, 10), atMs: 1 };
        return publishFact(house.intake.bus, lookRequested, told as never, { contestId: demo, factId });
      };
      await tell('look-1', 'look-1');
      await tell('look-1', 'look-1-again');
      await tell('look-2', 'look-2');
      const got = await twoLettersTo(staffEmail('juror'), 'xem lại');
      expect(got).toHaveLength(2);
      expect(got[0]?.text).toMatch(/có quyền giữ nguyên điểm.*02 tháng 01 năm 2030/);
      expect(got[0]?.text).not.toContain('DT-');
    });
  });
}
