import { ERROR_TABLE, ROLES, deskRoutes, intakeRoutes, type HttpContract } from '@hoithi/contracts';
import { aForm, anAuthor } from './entry-builder';
import { IntakeUnderTest, film, type Answer, type Person } from './intake-for-tests';

jest.setTimeout(60_000);

let intake: IntakeUnderTest;
let owner: Person;
let entryId: string;
const people = new Map<string, Person | null>([['nobody', null]]);

beforeAll(async () => {
  intake = await IntakeUnderTest.start();
  owner = await intake.person('an@hoithi.test');
  people.set('entrant', await intake.person('khac@hoithi.test'));
  for (const role of ROLES) if (role !== 'entrant') people.set(role, await intake.staff(role));
  await intake.post('/api/intake/desk/demo/start', people.get('secretary') ?? null);
  const ready = await intake.readyEntry(owner, aForm({ authors: [anAuthor({ email: owner.email })] }));
  await intake.post(`${ready.path}/submit`, owner, { uploadId: ready.uploadId, sha256: null });
  await intake.until(ready.path, owner, (entry) => entry.phase === 'accepted');
  entryId = ready.entryId;
}, 240_000);
afterAll(() => intake.stop(), 60_000);

const routes = Object.entries({ ...intakeRoutes, ...deskRoutes }) as [string, HttpContract][];
const reason = 'một lý do đủ dài';

/** A well-formed body for each route that takes one. */
const BODIES: Readonly<Record<string, unknown>> = {
  createDraft: {},
  saveDraft: { form: { title: 'Tên mới' } },
  startUpload: film(),
  submitEntry: { uploadId: 'up_khac', sha256: null },
  withdrawEntry: { reason },
  // Belongs to no contest, so only its own rules refuse it.
  addClip: { title: 'Phim cũ', source: 'VTV1', publishedOn: null, note: '', file: film({ bytes: 5 * 1024 ** 4 }) },
  startClipUpload: film(),
  noteRadarMatch: { word: 'concern', text: 'giống nhau' },
  screenEntry: { vote: 'pass', reason },
  settleScreening: { vote: 'pass', reason },
  disqualifyEntry: { reason },
  takeDownEntry: { reason },
  overrideMedia: { reason },
  rerunMedia: { reason },
  remakePreview: { reason },
  askForFilm: { reason },
  choosePoster: { index: 0 },
  withdrawForEntrant: { reason },
  resolveEntryAttention: { action: 'retry' },
  startContest: {},
  moveMilestone: { milestone: 'closeAtMs', to: 'now', reason },
  resolveContestAttention: { action: 'retry' },
  saveStaffAccount: { name: 'Người Mới', email: 'moi@hoithi.test', title: '', unitName: '', roles: ['screener'] },
};

const pathOf = (contract: HttpContract, ids: { readonly contestId: string; readonly entryId: string }): string =>
  contract.path
    .replace(':contestId', ids.contestId)
    .replace(':entryId', ids.entryId)
    .replace(':file', 'phieu-dang-ky.pdf')
    .replace(':matchId', `m_${'0'.repeat(32)}`)
    .replace(':clipId', ids === UNKNOWN ? `clip_${'0'.repeat(32)}` : ids.entryId);

const send = (
  name: string,
  as: Person | null,
  ids: { readonly contestId: string; readonly entryId: string },
  body = BODIES[name],
) => {
  const contract = routes.find(([one]) => one === name)?.[1] as HttpContract;
  return intake.call(pathOf(contract, ids), { method: contract.method, as, ...(body === undefined ? {} : { body }) });
};

/** What intake keeps, as the case before has left it: no case here may change it, and most have just looked. */
let left: string | null = null;
async function changesNothing<Result>(act: () => Promise<Result>): Promise<Result> {
  left ??= await intake.dump();
  const result = await act();
  const now = await intake.dump();
  const before = left;
  left = now;
  expect(now).toBe(before);
  return result;
}

const UNKNOWN = { contestId: 'khong-co', entryId: 'e_khong_co' };

function expectStableError(answer: Answer): void {
  const { error } = answer.body;
  const known = ERROR_TABLE[error.code as keyof typeof ERROR_TABLE];
  expect(known).toBeDefined();
  expect(answer.status).toBe(known.status);
  expect(error).toMatchObject({ message: known.vi, messageEn: known.en });
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at .*\.js:/);
}

/** Somebody who may use the route, but owns no entry. */
function allowed({ audience }: HttpContract): Person | null {
  if (audience === 'public') return null;
  return people.get(audience === 'signed-in' ? 'entrant' : (audience[0] ?? 'nobody')) ?? null;
}

describe.each(routes)('%s', (name, contract) => {
  it.each(['nobody', ...ROLES])('is for %s as the contract says', async (who) => {
    const answer = await changesNothing(() => send(name, people.get(who) ?? null, UNKNOWN));
    const { audience } = contract;
    const mayUse =
      audience === 'public' ||
      (who !== 'nobody' && (audience === 'signed-in' || (audience as readonly string[]).includes(who)));
    const code = answer.body?.error?.code;
    if (who === 'nobody' && !mayUse) expect(code).toBe('not-signed-in');
    else if (mayUse) expect(['not-signed-in', 'not-allowed']).not.toContain(code);
    else expect(code).toBe('not-allowed');
    if (answer.status >= 400) expectStableError(answer);
    expect(answer.status).toBeLessThan(500);
  });

  if (contract.path.includes(':')) {
    it('says that an unknown id is unknown', async () => {
      const answer = await send(name, allowed(contract), UNKNOWN);
      expectStableError(answer);
      expect(answer.status).toBe(404);
    });

    it('refuses an id of another form', async () => {
      const answer = await send(name, allowed(contract), {
        contestId: 'Kh%C3%B4ng%20%C4%91%C3%BAng',
        entryId: '%24ne',
      });
      expectStableError(answer);
      expect(answer.body.error.code).toBe('bad-request');
    });
  }

  if (BODIES[name] !== undefined && name !== 'createDraft' && name !== 'startContest') {
    it.each([{}, [], '{"broken', { form: 7, reason: {}, vote: 1, roles: [], action: 'x', bytes: -1 }])(
      'refuses the malformed body %j and changes nothing',
      async (body) => {
        const answer = await changesNothing(() =>
          send(name, allowed(contract), { contestId: 'demo', entryId }, body as never),
        );
        expectStableError(answer);
        expect(answer.body.error.code).toBe('bad-request');
      },
    );
  }
});

describe('out of phase', () => {
  const cases: readonly (readonly [name: string, role: string, code: string])[] = [
    ['screenEntry', 'screener', 'out-of-phase'],
    ['settleScreening', 'secretary', 'out-of-phase'],
    ['overrideMedia', 'secretary', 'out-of-phase'],
    ['resolveEntryAttention', 'secretary', 'out-of-phase'],
    ['startContest', 'secretary', 'already-done'],
    ['resolveContestAttention', 'secretary', 'out-of-phase'],
  ];
  it.each(cases)('%s by %s is refused with %s and changes nothing, each time', async (name, role, code) => {
    const before = await intake.dump();
    for (let times = 0; times < 2; times += 1) {
      const answer = await send(name, people.get(role) ?? null, { contestId: 'demo', entryId });
      expectStableError(answer);
      expect(answer.body.error.code).toBe(code);
    }
    expect(await intake.dump()).toBe(before);
  });

  it.each(['saveDraft', 'deleteDraft'])('%s of a submitted entry is refused', async (name) => {
    const before = await intake.dump();
    const answer = await send(name, owner, { contestId: 'demo', entryId });
    expect(answer.body.error.code).toBe('out-of-phase');
    expect(await intake.dump()).toBe(before);
  });

  it('somebody else’s entry is as unknown as none, on every route of the entrant', async () => {
    const before = await intake.dump();
    for (const [name, contract] of Object.entries(intakeRoutes) as [string, HttpContract][]) {
      if (!contract.path.includes(':entryId')) continue;
      const answer = await send(name, people.get('entrant') ?? null, { contestId: 'demo', entryId });
      expect([name, answer.body.error.code]).toEqual([name, 'unknown-entry']);
    }
    expect(await intake.dump()).toBe(before);
  });
});

describe('sign-in routes', () => {
  it.each([
    ['/api/auth/email-otp/send-verification-otp', { email: 'khong-phai-thu', type: 'sign-in' }, 'bad-request'],
    ['/api/auth/email-otp/send-verification-otp', { email: 'an@hoithi.test', type: 'forget-password' }, 'bad-request'],
    ['/api/auth/email-otp/send-verification-otp', '{"broken', 'bad-request'],
    ['/api/auth/sign-in/email-otp', { email: 'an@hoithi.test', otp: '1' }, 'code-invalid'],
    ['/api/auth/sign-in/email-otp', {}, 'bad-request'],
    ['/api/auth/email-otp/reset-password', { email: 'an@hoithi.test', otp: '1', password: 'x' }, 'not-found'],
    ['/api/auth/khong-co', {}, 'not-found'],
  ])('%s with %j answers %s-style errors', async (path, body, code) => {
    const answer = await intake.post(path, null, body);
    expectStableError(answer);
    expect(answer.body.error.code).toBe(code);
  });

  it('gives no token to who has not signed in', async () => {
    expect((await intake.call('/api/auth/token')).body.error.code).toBe('not-signed-in');
  });

  it('takes no forged token', async () => {
    const forged = { email: '', token: `${owner.token.slice(0, -6)}AAAAAA` };
    expect((await intake.call('/api/intake/me', { as: forged })).body.error.code).toBe('not-signed-in');
  });
});

describe('the description of the API', () => {
  it('has every route of the contracts', async () => {
    const { body } = await intake.call('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const [name, { path, method }] of routes) {
      expect([name, body.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.operationId]).toEqual([
        name,
        name,
      ]);
    }
  });
});

describe('when processes die in the middle of a submission', () => {
  it.each([
    ['temporal', 'Giàng A Bền', 'ben@hoithi.test'],
    ['intake', 'Vàng Thị Vững', 'vung@hoithi.test'],
  ])('the death of %s loses nothing and doubles nothing', async (process, fullName, email) => {
    const form = aForm({ title: `Bền vững ${process}`, authors: [anAuthor({ fullName, email, phone: '' })] });
    const { path, uploadId } = await intake.readyEntry(owner, form);
    const submit = () => intake.post(`${path}/submit`, owner, { uploadId, sha256: null });
    const first = submit().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 25));
    intake.stack.processes.get(process)?.kill('SIGKILL');
    await first;

    const patienceEndsAtMs = Date.now() + 45_000;
    let answer = await submit().catch(() => null);
    while (answer?.status !== 200 && Date.now() < patienceEndsAtMs) {
      if (answer && answer.status < 500) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      answer = await submit().catch(() => null);
    }
    expect(answer?.body.receipt.version).toBe(1);
    const accepted = await intake.until(path, owner, (entry) => entry.phase === 'accepted');
    expect(accepted.versions).toHaveLength(1);
    expect(accepted.code).toBe(answer?.body.receipt.code);
    const desk = await intake.call(`/api/intake/desk/demo/entries?q=${process}`, {
      as: people.get('secretary') ?? null,
    });
    expect(desk.body.rows).toHaveLength(1);
  });
});
