import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import type { ContestCard, Council, EntryForm } from '../app/src/api/shapes';
import { chooseContest } from '../app/src/contest/choose-contest';
import { createFormat } from '../app/src/format/create-format';
import { localInputToMs, msToLocalInput } from '../app/src/format/local-input';
import { changedPrizes, costDong, decisionBody, baseOf } from '../app/src/pages/council/plan-decision';
import { sidePrizeBeside } from '../app/src/pages/council/side-prize-beside';
import { levelOf, readMark, totalOf } from '../app/src/pages/judging/marks';
import { signInSearch } from '../app/src/pages/sign-in/sign-in-search';
import { emptyAuthor } from '../app/src/pages/wizard/empty-author';
import { askedDeclarations, listMissing } from '../app/src/pages/wizard/list-missing';
import { emptyForm, fullForm } from './fake/entry-fixtures';
import { makeCouncil } from './fake/council-fixtures';

const contest = loadContest(join(__dirname, '..', '..', '..', 'contests', 'sonla-2024.yaml'));
const { definition } = contest;
const missingIn = (form: EntryForm, film: 'none' | 'unfinished' | 'complete' = 'complete'): readonly string[] =>
  listMissing({ form, definition, film, thisYear: 2024 }).map((gap) => `${gap.what}${gap.who ?? ''}`);

describe('what a draft lacks', () => {
  it('is everything at first, in the order of the steps', () => {
    expect(missingIn(emptyForm(), 'none')).toEqual([
      'noAuthor',
      'film',
      'title',
      'summary',
      'form',
      'contentType',
      'place',
      'declarations',
    ]);
  });

  it('is nothing when all is filled in', () => {
    expect(missingIn(fullForm(0))).toEqual([]);
  });

  it('asks for unit and locality where the category needs them, and for everybody to be reachable', () => {
    const author = emptyAuthor({ fullName: 'Lò Văn Inh', birthYear: 1999, category: 'member', isLeader: true });
    expect(missingIn({ ...fullForm(0), authors: [author] })).toEqual(['contact1', 'unit1', 'locality1']);
  });

  it('asks for a guardian, and for the declarations of guardian and child, when an author may be under 16 (O10)', () => {
    const form = fullForm(0);
    const young = {
      ...form,
      authors: form.authors.map((author, index) => (index === 1 ? { ...author, birthYear: 2010 } : author)),
    };
    expect(missingIn(young)).toEqual(['guardian2', 'declarations']);
    expect(askedDeclarations(young, definition, 2024).map((one) => one.by)).toEqual(
      expect.arrayContaining(['guardian', 'child']),
    );
  });

  it('asks for the word on AI only when AI was used, and never forces what may not apply (O20)', () => {
    expect(missingIn({ ...fullForm(0), aiUse: 'Lời thuyết minh' })).toEqual(['declarations']);
    const asked = askedDeclarations(fullForm(0), definition, 2024);
    expect(asked.find((one) => one.id === 'music')?.mustTick).toBe(false);
    expect(asked.some((one) => one.id === 'ai')).toBe(false);
  });

  it('holds the film until its last byte has arrived', () => {
    expect(missingIn(fullForm(0), 'unfinished')).toEqual(['filmUnfinished']);
  });
});

describe('marks', () => {
  it('are read with comma or point, on the step and within the criterion only (O4)', () => {
    expect(readMark('27,5', 30, 0.25)).toBe(27.5);
    expect(readMark(' 0 ', 30, 0.25)).toBe(0);
    expect(readMark('30', 30, 0.25)).toBe(30);
    for (const wrong of ['30.25', '-1', '18.3', 'mười', '', '1e1x']) expect(readMark(wrong, 30, 0.25)).toBeNull();
  });

  it('add up without float dust', () => {
    expect(totalOf({ a: 0.1, b: 0.2, c: 27.75 })).toBe(28.05);
    expect(totalOf({ a: 0.125, b: 0.125 })).toBe(0.25);
  });

  it('carry the words of the highest level they reach', () => {
    const criterion = {
      id: 'x',
      name: { vi: '', en: '' },
      max: 30,
      levels: [
        { from: 0, text: { vi: 'thấp', en: 'low' } },
        { from: 21, text: { vi: 'cao', en: 'high' } },
      ],
    };
    expect(levelOf(criterion, 21)?.text.en).toBe('high');
    expect(levelOf(criterion, 20.75)?.text.en).toBe('low');
    expect(levelOf(criterion, undefined)).toBeNull();
  });
});

describe('the decision of the council', () => {
  const council = makeCouncil(contest, 0);
  const side = { prizeId: 'interaction', winner: 'e-0' };

  const base = baseOf(council);

  it('begins with the proposal of the jury, which needs no reason', () => {
    expect(changedPrizes(base, base.awards, side)).toEqual([]);
    expect(costDong(council, base.awards, 1_000_000)).toBe(
      5_000_000 + 2 * 3_000_000 + 2_000_000 + 1_000_000 + 1_000_000,
    );
  });

  it('begins with the provisional result once there is one', () => {
    const awards = [{ prizeId: 'first', entries: council.prizes[1]?.proposed.slice(0, 1) ?? [] }];
    const decided = { ...council, decision: { awards, interactionWinner: null } as unknown as Council['decision'] };
    expect(baseOf(decided)).toEqual({
      awards: { first: ['e-1'], second: [], third: [], consolation: [] },
      winner: null,
      mustChoose: false,
    });
  });

  it('lets the interaction prize follow the jury prizes where a work may win only one', () => {
    const strict = {
      definition: { ...definition, interaction: { ...definition.interaction, juryWinnersMayWin: false } },
    };
    // The third is given to nobody, and its film had more interactions than the one that was proposed.
    const { third: _, ...rest } = base.awards;
    const awards = { ...rest, third: [] };
    const next = { ...base, winner: 'e-4' };
    expect(sidePrizeBeside(council, strict, next, base.awards).winner).toBe('e-4');
    expect(sidePrizeBeside(council, strict, next, awards).winner).toBe('e-3');
    expect(sidePrizeBeside(council, { definition }, next, awards).winner).toBe('e-4');
  });

  it('names each changed prize once, in any order of its entries, the interaction prize too', () => {
    const awards = { ...base.awards, second: ['e-2', 'e-1'], third: [] };
    expect(changedPrizes(base, awards, { ...side, winner: 'e-1' })).toEqual(['third', 'interaction']);
    const plan = { awards, winner: 'e-1', reasons: { third: ' Dưới chuẩn. ' }, changed: ['third'] };
    expect(decisionBody({ ...plan, overBudgetReason: null }).changes).toEqual([
      { prizeId: 'third', reason: 'Dưới chuẩn.' },
    ]);
  });
});

describe('time, money and numbers', () => {
  const vi = createFormat({ language: 'vi', zone: 'Asia/Ho_Chi_Minh' });
  const en = createFormat({ language: 'en', zone: 'Asia/Ho_Chi_Minh' });
  const close = Date.parse('2024-07-31T23:59:59+07:00');

  it("read on the contest's clock wherever the reader is", () => {
    expect(vi.instant(close)).toMatch(/^Thứ Tư.*31\/07\/2024, 23:59$/);
    expect(en.instant(close)).toMatch(/^Wednesday.*31\/07\/2024, 23:59$/);
  });

  it('say how long is left, or how long ago it was', () => {
    expect(vi.distance(close, close - 3 * 86_400_000)).toBe('còn 3 ngày');
    expect(vi.distance(close, close + 7_200_000)).toBe('2 giờ trước');
    expect(en.distance(close, close - 3_600_000)).toBe('1 hour left');
  });

  it('write money, bytes, durations and scores as people do', () => {
    expect(vi.money(5_000_000)).toBe('5.000.000 đồng');
    expect(vi.bytes(412_345_678)).toBe('412,3 MB');
    expect(vi.duration(271_400)).toBe('4:31');
    expect([vi.score('87.35'), en.score(90)]).toEqual(['87,35', '90.00']);
  });

  it('turn a local date field into the right instant and back', () => {
    expect(localInputToMs('2024-07-31T23:59', 'Asia/Ho_Chi_Minh')).toBe(Date.parse('2024-07-31T23:59:00+07:00'));
    expect(msToLocalInput(Date.parse('2024-07-31T23:59:00+07:00'), 'Asia/Ho_Chi_Minh')).toBe('2024-07-31T23:59');
    expect(localInputToMs('', 'Asia/Ho_Chi_Minh')).toBeNull();
  });
});

describe('going on', () => {
  it('leads back only to our own addresses after signing in', () => {
    expect(signInSearch({ tiep: '/c/cham/e1?x=1' })).toEqual({ tiep: '/c/cham/e1?x=1' });
    for (const foreign of ['//evil.example', 'https://evil.example', '/\\evil.example', 7])
      expect(signInSearch({ tiep: foreign })).toEqual({});
  });

  it('opens the contest asked for, else the running one, else the first', () => {
    const card = (contestId: string, phase: string | null): ContestCard =>
      ({ contestId, phase }) as unknown as ContestCard;
    const cards = [card('cu', 'closed'), card('dang', 'open'), card('moi', null)];
    expect(chooseContest(cards, 'moi')?.contestId).toBe('moi');
    expect(chooseContest(cards, null)?.contestId).toBe('dang');
    expect(chooseContest([cards[0]!], 'khong-co')?.contestId).toBe('cu');
    expect(chooseContest([], null)).toBeNull();
  });
});
