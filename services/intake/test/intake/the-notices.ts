import { callRpc, publishFact } from '@hoithi/bus';
import { complaintAnswered, contestId, lookRequested, sendNotice, viewingsAssigned } from '@hoithi/contracts';
import type { IntakeHouse } from '../intake-house';
import { staffEmail } from '../intake-for-tests';

const demo = contestId.parse('demo');

/** 17:00 of 2 January 2030 where the contest is held. */
const UNTIL_MS = Date.UTC(2030, 0, 2, 10);

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

    it.each([
      [
        'an answered complaint: whoever complained, again where the answer was corrected',
        {
          contract: complaintAnswered,
          to: 'entrant',
          told: (userId: string, turn: number) => ({ complaintId: 'complaint-1', userId, code: 'DT-001', atMs: turn }),
          about: 'DT-001: khiếu nại đã được trả lời',
          says: [],
        },
      ],
      [
        'further viewings: each juror who owes some in a round, with how many and until when',
        {
          contract: viewingsAssigned,
          to: 'juror',
          told: (jurorId: string, turn: number) => ({
            planId: `plan-${turn}`,
            jurors: [
              { jurorId, films: 2 },
              { jurorId: 'nobody-any-more', films: 1 },
            ],
            untilMs: UNTIL_MS,
            atMs: 1,
          }),
          about: 'chấm thêm',
          says: [/mời Ông\/Bà chấm thêm 2 tác phẩm/, /Phiếu chấm khoá lúc .*02 tháng 01 năm 2030/],
        },
      ],
      [
        'a request to look again: its juror, without a film or a number',
        {
          contract: lookRequested,
          to: 'juror',
          told: (jurorId: string, turn: number) => ({ lookId: `look-${turn}`, jurorId, untilMs: UNTIL_MS, atMs: 1 }),
          about: 'xem lại',
          says: [/có quyền giữ nguyên điểm.*02 tháng 01 năm 2030/, /^(?!.*DT-)/s],
        },
      ],
    ])(
      'goes once for each fact, however often it is told, of %s',
      async (_what, { contract, to, told, about, says }) => {
        const as = to === 'juror' ? await house.intake.staff('juror') : house.an;
        const { userId } = (await house.intake.call('/api/intake/me', { as })).body;
        for (const [turn, time] of [
          [1, 'first'],
          [1, 'again'],
          [2, 'first'],
        ] as const) {
          const factId = `${about}-${turn}-${time}`;
          const fact = { contestId: demo, ...told(userId, turn) };
          await publishFact(house.intake.bus, contract as never, fact as never, { contestId: demo, factId });
        }
        const got = await twoLettersTo(to === 'juror' ? staffEmail('juror') : 'an@hoithi.test', about);
        expect(got).toHaveLength(2);
        for (const words of says) expect(`${got[0]?.subject}\n${got[0]?.text}`).toMatch(words);
      },
    );
  });
}
