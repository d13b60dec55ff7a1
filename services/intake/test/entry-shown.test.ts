import { receiptOf } from '../src/entry/receipt-of';
import { canonicalList } from '../src/entry/canonical-list';
import { deskActions, hasConflict, needsCaller } from '../src/entry/desk-actions';
import { displayName } from '../src/entry/display-name';
import { entryActions } from '../src/entry/entry-actions';
import { entryCardOf } from '../src/entry/entry-card-of';
import { entryCodeOf } from '../src/entry/entry-code';
import { entryView } from '../src/entry/entry-view';
import { hideContacts } from '../src/entry/hide-contacts';
import { searchTextOf } from '../src/entry/search-text-of';
import { entryView as entryViewContract } from '@hoithi/contracts';
import { OPEN_AT_MS, aFilm, aForm, anAuthor, anEntry, anInspection, contest } from './entry-builder';

const onTime = { verdict: 'on-time', closesAtMs: OPEN_AT_MS + 1_000 } as const;
const around = {
  started: true,
  deadline: onTime,
  upload: null,
  media: { play: null, poster: null, sheet: null, preview: null },
  withdrawUntil: 'publish',
} as const;
const upload = {
  uploadId: 'up_1' as never,
  fileName: 'a.mp4',
  fingerprint: '0'.repeat(16),
  bytes: 10,
  receivedBytes: 10,
  begunAtMs: OPEN_AT_MS,
  completedAtMs: OPEN_AT_MS,
};
const screener = { userId: 's1', roles: ['screener'], email: 's1@hoithi.test' } as const;

describe('an entry as its entrant sees it', () => {
  it('keeps the contract from draft to outcome', () => {
    const states = [
      anEntry(),
      anEntry({ upload }),
      anEntry({ phase: 'must-fix', code: 'SL-001', films: [aFilm({ inspection: anInspection() })] }),
      anEntry({ phase: 'closed', outcome: 'prize', prizeId: 'first', code: 'SL-001', films: [aFilm()] }),
    ];
    for (const state of states) expect(() => entryViewContract.parse(entryView(state, around))).not.toThrow();
  });

  it('shows no film that the workflow has not taken', () => {
    expect(entryView(anEntry({ films: [aFilm({ confirmed: false })] }), around).versions).toEqual([]);
  });

  it('offers what may be done and nothing else', () => {
    const complete = { ...around, uploadComplete: true };
    expect(entryActions(anEntry({ upload, formCompletedAtMs: 1 }), complete)).toEqual([
      'edit',
      'upload',
      'submit',
      'delete',
    ]);
    expect(entryActions(anEntry({ phase: 'must-fix', upload }), complete)).toEqual(['upload', 'replace', 'withdraw']);
    expect(entryActions(anEntry({ phase: 'published' }), complete)).toEqual([]);
    const late = { ...complete, deadline: { verdict: 'late', lateByMs: 1 } } as const;
    expect(entryActions(anEntry({ upload, formCompletedAtMs: 1 }), late)).toEqual(['delete']);
  });
});

describe('the receipt', () => {
  it('proves the newest film that was taken, with the hash the server found', () => {
    const films = [aFilm(), aFilm({ version: 2, inspection: anInspection() }), aFilm({ version: 3, confirmed: false })];
    const receipt = receiptOf(anEntry({ code: 'SL-001', films }));
    expect(receipt).toMatchObject({ code: 'SL-001', version: 2, sha256: 'b'.repeat(64), title: 'Chợ phiên lên mạng' });
  });

  it('does not exist before the first submission', () => {
    expect(() => receiptOf(anEntry())).toThrow('not-found');
  });
});

describe('codes and lists', () => {
  it('number entries with at least three digits', () => {
    expect([entryCodeOf('SL', 7), entryCodeOf('SL', 1234)]).toEqual(['SL-007', 'SL-1234']);
  });

  it('hash the same list the same, in whatever order it was read', () => {
    const row = (code: string) => ({ entryId: `e${code}`, code, version: 1, sha256: null, submittedAtMs: 5 });
    expect(canonicalList([row('SL-002'), row('SL-001')])).toEqual(canonicalList([row('SL-001'), row('SL-002')]));
    expect(canonicalList([row('SL-001')]).hash).not.toBe(canonicalList([row('SL-002')]).hash);
  });

  it('find entries by what is typed without accents', () => {
    expect(searchTextOf({ code: 'SL-001', form: aForm() })).toContain('cho phien len mang');
  });
});

describe('names in public (O10)', () => {
  const rules = { guardianUnderAgeYears: 16, timezone: 'Asia/Ho_Chi_Minh', nowMs: OPEN_AT_MS };
  const child = anAuthor({ fullName: 'Vì Thị Mai', birthYear: 2018 });

  it('are whole for adults, and for children whose guardian agreed', () => {
    expect(displayName(anAuthor(), rules)).toBe('Lò Văn An');
    const guardian = { fullName: 'Vì Văn Bố', relation: 'cha', phone: '', consent: true };
    expect(displayName({ ...child, guardian }, rules)).toBe('Vì Thị Mai');
  });

  it('are an initial for any other child, and where the year of birth is unknown', () => {
    expect(displayName(child, rules)).toBe('Vì M.');
    expect(displayName({ ...child, birthYear: null }, rules)).toBe('Vì M.');
  });

  it('stand on the card with the leader first and without contacts', () => {
    const authors = [anAuthor({ fullName: 'Quàng Bình', isLeader: false, phone: '0987654321' }), anAuthor()];
    const entry = {
      ...anEntry({ form: aForm({ authors }), films: [aFilm({ inspection: anInspection() })] }),
      code: 'SL-001',
    };
    const card = entryCardOf(entry, { definition: contest.definition, nowMs: OPEN_AT_MS });
    expect(card.authorNames).toEqual(['Lò Văn An', 'Quàng Bình']);
    expect(card.durationMs).toBe(250_000);
    expect(JSON.stringify(card)).not.toMatch(/0987|@hoithi/);
  });
});

describe('the desk', () => {
  const screening = anEntry({ phase: 'screening', code: 'SL-001' });

  it('asks a screener for a vote once', () => {
    expect(deskActions(screening, screener)).toEqual(['screen']);
    expect(needsCaller(screening, screener)).toBe(true);
    const vote = {
      screenerId: 's1' as never,
      screenerName: 'S',
      vote: 'pass',
      reason: null,
      atMs: 1,
      confirmed: true,
    } as const;
    expect(deskActions({ ...screening, votes: [vote] }, screener)).toEqual([]);
  });

  it('lets nobody screen an entry with an own address in it', () => {
    expect(hasConflict(screening, { ...screener, email: 'AN@hoithi.test' })).toBe(true);
    expect(hasConflict(screening, { ...screener, userId: 'owner-1' })).toBe(true);
    expect(deskActions(screening, { ...screener, email: 'AN@hoithi.test' })).toEqual([]);
  });

  it('hides telephones and addresses from who need not write to the authors', () => {
    expect(JSON.stringify(hideContacts(aForm()))).not.toMatch(/0912|@/);
  });
});
