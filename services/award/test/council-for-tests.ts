import { COUNCIL, JURORS, marksOf, tellPhase, type Answer, type AwardUnderTest } from './award-for-tests';

/** The proposal of the marks below: one first, an open tie on the places 2, 3 and 4. */
export const TIED = ['entry-2', 'entry-3', 'entry-4'];
export const AWARDS = [
  { prizeId: 'first', entries: ['entry-1'] },
  { prizeId: 'second', entries: ['entry-3', 'entry-2'] },
  { prizeId: 'third', entries: ['entry-4'] },
];
export const DECISION = { awards: AWARDS, interactionWinner: 'entry-5', changes: [] };

/** Six works, sealed by five jurors: a recusal, a tie of three, one below the minimum, one with too few sheets. */
export async function sealSheets(
  award: AwardUnderTest,
  contest: string,
  /** Sealed already, from paper: `entry/juror`. */
  { but = [] }: { readonly but?: readonly string[] } = {},
): Promise<void> {
  await award.open(contest, ['entry-1', ...TIED, 'entry-5', 'entry-6']);
  const seal = async (entryId: string, juror: string, marks: Record<string, number>): Promise<void> => {
    if (but.includes(`${entryId}/${juror}`)) return;
    const path = `${contest}/ballots/${entryId}/seal`;
    const { status } = await award.call({ method: 'POST', path, as: [juror, 'juror'], body: { marks, note: '' } });
    if (status !== 200) throw new Error(`seal of ${entryId} answered ${status}`);
  };
  for (const [at, juror] of JURORS.entries()) {
    const recuse = { path: `${contest}/ballots/entry-1/recuse`, body: { reason: 'người thân' } };
    if (at === 2) await award.call({ method: 'POST', ...recuse, as: [juror, 'juror'] });
    else await seal('entry-1', juror, marksOf(95 + at / 4));
    for (const entryId of TIED) await seal(entryId, juror, marksOf(88));
    await seal('entry-5', juror, { ...marksOf(70), method: 10 });
    if (at < 2) await seal('entry-6', juror, marksOf(100));
  }
}

/** What a council under test can be told to do, each as the person whose work it is. */
export const councilOf = (award: AwardUnderTest, contest: string) => {
  const post = (path: string, userId: string, role: 'council' | 'secretary', body: unknown) =>
    award.call({ method: 'POST', path: `${contest}/${path}`, as: [userId, role], body });
  const room = async () => (await award.call({ path: `${contest}/council`, as: ['head', 'council'] })).body;
  const propose = (body: object, by: readonly [string, 'council' | 'secretary'] = ['sec', 'secretary']) =>
    post('council/draft', ...by, { ...DECISION, ...body });
  const confirm = (draftId: string, userId = 'head') => post('council/draft/confirm', userId, 'council', { draftId });
  return {
    post,
    room,
    propose,
    confirm,
    withdraw: (draftId: string) => post('council/draft/withdraw', 'sec', 'secretary', { draftId }),
    preview: (body: object) => post('council/preview', 'head', 'council', { ...DECISION, ...body }),
    settle: (body: object) =>
      post('council/settle', 'sec', 'secretary', {
        entries: TIED,
        order: ['entry-3', 'entry-2', 'entry-4'],
        by: 'jury-vote',
        votes: { for: 4, against: 1 },
        reason: 'xét thêm phần hướng dẫn thực hành',
        ...body,
      }),
    /** The jury meets, all of it, so that it can vote on ties. */
    meetJury: (over: object = {}) =>
      award.call({
        method: 'PUT',
        path: `${contest}/meetings/jury`,
        as: ['sec', 'secretary'],
        body: meetingOf([], {
          chairId: JURORS[0],
          attendance: JURORS.map((userId) => ({ userId, present: true, reason: '' })),
          votes: [],
          ...over,
        }),
      }),
    draw: (body: object) => post('council/lot', 'sec', 'secretary', body),
    exclusions: async () => (await award.call({ path: `${contest}/council/exclusions`, as: ['head', 'council'] })).body,
    exclude: (act: 'preview' | 'propose' | 'vote' | 'undo', body: object) =>
      post(`council/exclusions${act === 'propose' ? '' : `/${act}`}`, 'sec', 'secretary', body),
    minutes: () => award.call({ path: `${contest}/meetings/council`, as: ['sec', 'secretary'] }),
    meet: (body: object = meetingOf(COUNCIL), kind = 'council') =>
      award.call({ method: 'PUT', path: `${contest}/meetings/${kind}`, as: ['sec', 'secretary'], body }),
    /** Put forward by the secretary, confirmed by the head. */
    decide: async (body: object) => {
      const { draft } = (await propose(body)).body;
      return confirm(draft.draftId);
    },
    /** As the contest's workflow would say it. */
    tellComplaints: async (revision: number, complaintsCloseAtMs: number) => {
      const factId = `phase:${contest}:${revision}`;
      const phase = { revision, lockAtMs: 5, factId, phase: 'complaints', complaintsCloseAtMs };
      await tellPhase(award.bus, contest, phase);
    },
  };
};

/** A meeting of the council with these members present. */
export const meetingOf = (present: readonly string[], over: object = {}) => ({
  startedAtMs: 1_000,
  endedAtMs: null,
  place: 'Phòng họp số 1',
  chairId: 'head',
  secretaryName: 'Lò Thị Hạnh',
  attendance: COUNCIL.map((userId) => ({ userId, present: present.includes(userId), reason: '' })),
  guests: ['Ông Nguyễn Văn Tự'],
  incidents: '',
  items: [],
  votes: votesFor(AWARDS, present.length),
  revision: 0,
  ...over,
});

/** Everybody present is for every work of these, and for the interaction winner. */
export const votesFor = (awards: readonly { prizeId: string; entries: readonly string[] }[], voices: number) =>
  [...awards, { prizeId: 'interaction', entries: ['entry-5'] }].flatMap(({ prizeId, entries }) =>
    entries.map((entryId) => ({ prizeId, entryId, for: voices, against: 0 })),
  );

export const codeOfError = (answer: Pick<Answer, 'status' | 'body'>) => [answer.status, JSON.stringify(answer.body)];
export const refused = (status: number, code: string) => [status, expect.stringContaining(code)];
