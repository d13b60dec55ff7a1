import { callRpc } from '@hoithi/bus';
import { closeList, contestId, entryCards, listEntries, listStaff } from '@hoithi/contracts';
import { aForm, anAuthor } from '../entry-builder';
import { errorOf, type IntakeHouse } from '../intake-house';

const ALL_MET = ['eligibility', 'theme', 'law', 'technique', 'novelty'].map((itemId) => ({ itemId, opinion: 'met' }));

const demo = contestId.parse('demo');
const person = (fullName: string, email: string) => anAuthor({ fullName, email, phone: '' });

/** What the secretariat and the screeners do. */
export function describeTheDesk(house: IntakeHouse): void {
  describe('staff', () => {
    it('are added with a warning about entries they may stand behind (R5), never in clashing duties (R24)', async () => {
      const save = (roles: string[]) =>
        house.intake.post('/api/intake/desk/demo/staff', house.secretary, {
          name: 'Lường Văn Nộp',
          email: 'nop-bai@hoithi.test',
          title: 'Giám khảo',
          unitName: 'Sở Y tế',
          roles,
        });
      expect(errorOf(await save(['juror', 'publisher']))).toBe('bad-request');
      const saved = await save(['juror']);
      expect(saved.body.conflicts).toHaveLength(1);
      expect(saved.body.conflicts[0].text.vi).toContain('Tác giả thứ 1');
      const { staff } = await callRpc(house.intake.bus, listStaff, { contestId: demo, role: 'juror' });
      expect(staff.map((one) => one.name)).toContain('Lường Văn Nộp');
      expect(JSON.stringify(staff)).not.toContain('@');
    });
  });

  describe('the desk', () => {
    it('finds entries without accents and shows cards without contacts', async () => {
      const { body } = await house.intake.call('/api/intake/desk/demo/entries?q=NOP%20MOT%20LAN', {
        as: house.secretary,
      });
      expect(body.rows).toHaveLength(1);
      const { entries } = await callRpc(house.intake.bus, listEntries, {
        contestId: demo,
        open: 'only',
        after: null,
        limit: 2,
      });
      expect(entries).toHaveLength(2);
      const entryIds = entries.map((entry) => entry.entryId);
      const { cards } = await callRpc(house.intake.bus, entryCards, { contestId: demo, entryIds });
      expect(cards).toHaveLength(2);
      expect(JSON.stringify(cards)).not.toContain('@');
    });

    it('screens: one vote each, hidden until one’s own, two that agree decide', async () => {
      const owner = await house.intake.person('so-loai@hoithi.test');
      const form = aForm({ title: 'Qua sơ loại', authors: [person('Tòng Thị Loại', 'so-loai@hoithi.test')] });
      const { path, uploadId, entryId } = await house.intake.readyEntry(owner, form);
      await house.intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
      await house.intake.until(path, owner, (entry) => entry.phase === 'accepted');
      const desk = `/api/intake/desk/entries/${entryId}`;
      const [first, second] = [await house.intake.staff('screener', 1), await house.intake.staff('screener', 2)];
      expect(
        errorOf(await house.intake.post(`${desk}/screen`, first, { vote: 'pass', items: ALL_MET, reason: null })),
      ).toBe('out-of-phase');

      const move = (milestone: string) =>
        house.intake.post('/api/intake/desk/demo/milestones', house.secretary, {
          milestone,
          to: 'now',
          reason: 'diễn tập: đóng sớm',
        });
      const moved = await move('closeAtMs');
      expect(moved.body.moves.at(-1)).toMatchObject({
        milestone: 'closeAtMs',
        reason: 'diễn tập: đóng sớm',
        byName: 'Cán bộ secretary 1',
      });
      expect(errorOf(await move('closeAtMs'))).toBe('already-done');
      expect(
        errorOf(
          await house.intake.post('/api/intake/desk/demo/milestones', house.secretary, {
            milestone: 'publishAtMs',
            to: 'now',
            reason: 'quá sớm',
          }),
        ),
      ).toBe('calendar-order');
      await house.intake.until(desk, first, (entry) => entry.phase === 'screening');
      expect(errorOf(await house.intake.post('/api/intake/contests/demo/entries', owner, {}))).toBe('contest-closed');

      expect(errorOf(await house.intake.post(`${desk}/screen`, first, { vote: 'fail', reason: null }))).toBe(
        'reason-required',
      );
      expect(errorOf(await house.intake.post(`${desk}/screen`, first, { vote: 'pass', reason: 'Đúng' }))).toBe(
        'screening-items',
      );
      const voted = await house.intake.post(`${desk}/screen`, first, {
        vote: 'pass',
        items: ALL_MET,
        reason: 'Đúng chủ đề',
      });
      expect(voted.body).toMatchObject({
        votesHidden: false,
        votes: [{ vote: 'pass', items: ALL_MET, reason: 'Đúng chủ đề' }],
      });
      expect(errorOf(await house.intake.post(`${desk}/screen`, first, { vote: 'fail', reason: 'đổi ý' }))).toBe(
        'already-voted',
      );
      const unseen = await house.intake.call(desk, { as: second });
      expect(unseen.body).toMatchObject({ votesHidden: true, votes: [], deskActions: ['screen'] });
      expect(JSON.stringify(unseen.body)).not.toContain('Đúng chủ đề');
      expect(
        (await house.intake.call('/api/intake/desk/demo/entries?needsMe=1', { as: first })).body.rows,
      ).not.toContainEqual(expect.objectContaining({ entryId }));

      const asking = {
        vote: 'repair',
        items: [{ itemId: 'law', opinion: 'look-again' }],
        reason: 'Thiếu giấy phép nhạc',
      };
      const returned = await house.intake.post(`${desk}/screen`, second, asking);
      expect(returned.body).toMatchObject({
        phase: 'screening',
        owner: 'entrant',
        votesHidden: true,
        votes: [asking],
        deskActions: ['screen'],
      });
      expect(errorOf(await house.intake.post(`${desk}/screen`, second, asking))).toBe('already-voted');
      const own = await house.intake.call(path, { as: owner });
      expect(own.body.repairs).toMatchObject([{ items: asking.items, reason: asking.reason }]);
      expect(JSON.stringify(own.body)).not.toContain('Cán bộ screener');
      expect(
        (await house.intake.call('/api/intake/desk/demo/entries?needsMe=1', { as: second })).body.rows,
      ).not.toContainEqual(expect.objectContaining({ entryId }));

      await house.intake.post(`${desk}/screen`, second, { vote: 'pass', items: ALL_MET, reason: 'Đã bổ sung' });
      const finalist = await house.intake.until(desk, house.secretary, (entry) => entry.phase === 'finalist');
      expect(finalist.votes.map((one: { readonly vote: string }) => one.vote)).toEqual(['pass', 'repair', 'pass']);
      expect((await house.intake.call(path, { as: owner })).body.repairs).toEqual([]);
    });

    it('keeps a vote that the workflow has counted and whose answer was lost (R7)', async () => {
      const { body } = await house.intake.call('/api/intake/desk/demo/entries?phase=screening', {
        as: house.secretary,
      });
      const { entryId } = body.rows[0];
      const desk = `/api/intake/desk/entries/${entryId}`;
      const screener = await house.intake.staff('screener');
      await house.intake.post(`${desk}/screen`, screener, { vote: 'fail', items: [], reason: 'Sai chủ đề' });
      const entries = await house.intake.collection('entries');
      await entries.updateOne({ _id: entryId }, { $set: { 'votes.0.confirmed': false }, $inc: { version: 1 } });
      await house.intake.post(`${desk}/disqualify`, house.secretary, { reason: 'không đúng thể lệ' });
      const told = await house.intake.until(desk, house.secretary, (entry) => entry.votes.length > 0);
      expect(told.votes).toMatchObject([{ vote: 'fail', reason: 'Sai chủ đề' }]);
    });

    it('disqualifies with a reason that stays here', async () => {
      const { body } = await house.intake.call('/api/intake/desk/demo/entries?phase=screening', {
        as: house.secretary,
      });
      const { entryId } = body.rows[0];
      const desk = `/api/intake/desk/entries/${entryId}`;
      const gone = await house.intake.post(`${desk}/disqualify`, house.secretary, { reason: 'sao chép tác phẩm khác' });
      expect(gone.body).toMatchObject({ phase: 'closed', outcome: 'disqualified' });
      expect(gone.body.audit.at(-1)).toMatchObject({ action: 'disqualify', reason: 'sao chép tác phẩm khác' });
      expect(
        (await house.intake.call(desk, { as: await house.intake.staff('council') })).body.form.authors[0],
      ).toMatchObject({
        phone: '',
        email: '',
      });
    });

    it('keeps one closing list, whenever it is asked again (R14)', async () => {
      const ask = (closedAtMs: number) => callRpc(house.intake.bus, closeList, { contestId: demo, closedAtMs });
      expect(await ask(1)).toEqual(await ask(2));
    });
  });
}
