import { until } from '../../award/test/award-for-tests';
import { AWARDS, meetingOf, votesFor } from '../../award/test/council-for-tests';
import { comeBack } from './browser/come-back';
import { MEMBERS, raiseCouncilRoom } from './browser/raise-council-room';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

describe("the council's page while somebody else is at work", () => {
  const { enter, council } = raiseCouncilRoom();
  const attendance = MEMBERS.map(({ userId }) => ({ userId, present: true, reason: '' }));
  const meet = (over: object) =>
    council().meet(meetingOf([], { chairId: PEOPLE.chair.userId, attendance, votes: votesFor(AWARDS, 3), ...over }));
  const settle = (order: readonly string[]) => council().settle({ order });

  it('keeps the minutes that are being written, and does not put them over what another one has saved', async () => {
    await council().meetJury({
      chairId: 'juror-1',
      attendance: ['juror-1', 'juror-2', 'juror-3', 'juror-4', 'juror-5'].map((userId) => ({
        userId,
        present: true,
        reason: '',
      })),
    });
    await settle(['entry-3', 'entry-2', 'entry-4']);
    const secretary = await enter('desk', 'secretary');
    await secretary.getByRole('button', { name: 'Mở phiên họp' }).first().click();
    await secretary.getByLabel('Địa điểm').fill('Hội trường A');
    expect((await meet({ place: 'Hội trường B' })).status).toBe(200);
    await comeBack(secretary, /\/meetings\/council$/);
    expect(await secretary.getByLabel('Địa điểm').inputValue()).toBe('Hội trường A');
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary.getByText('Người khác vừa lưu bản mới hơn', { exact: false }).waitFor();
    expect(await secretary.getByLabel('Địa điểm').inputValue()).toBe('Hội trường A');
    expect((await council().minutes()).body.meeting.place).toBe('Hội trường B');
  });

  it('proposes by the order that stands, where a ruling on a tie was mended', async () => {
    const member = await enter('desk', 'council');
    await member.getByRole('button', { name: 'Đề xuất để xác nhận' }).waitFor();
    await settle(['entry-4', 'entry-2', 'entry-3']);
    await comeBack(member, /\/council$/);
    await member.getByRole('button', { name: /^Bỏ SL-003/ }).waitFor();
    await until(async () => (await member.getByText('thay đổi chưa có lý do', { exact: false }).count()) === 0);
    expect(await member.getByRole('button', { name: 'Đề xuất để xác nhận' }).isDisabled()).toBe(false);
    await settle(['entry-3', 'entry-2', 'entry-4']);
  });

  it('closes the question to the second person when another draft stands in the place of the one that was read', async () => {
    const first = (await council().propose({})).body.draft;
    const chair = await enter('desk', 'chair');
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByRole('dialog').waitFor();
    await council().withdraw(first.draftId);
    const other = { overBudgetReason: 'Nhà tài trợ bù phần vượt.' };
    expect((await council().propose(other)).body.draft.draftId).not.toBe(first.draftId);
    await comeBack(chair, /\/council$/);
    await chair.getByRole('dialog').waitFor({ state: 'detached' });
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).waitFor();
    expect((await council().room()).decision).toBeNull();
  });
});
