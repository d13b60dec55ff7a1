import { checkScreeningForm, ITEM_OPINIONS, SCREENING_VOTES, type ItemOpinion, type ScreenedItem } from '../src/index';
import fc from 'fast-check';

const itemIds = ['eligibility', 'theme', 'law', 'technique', 'novelty'] as const;
const contest = { itemIds, reasonRequired: true };
const marked = (against: Readonly<Record<string, ItemOpinion>> = {}): readonly ScreenedItem[] =>
  itemIds.map((itemId) => ({ itemId, opinion: against[itemId] ?? 'met' }));
const ok = { ok: true };
const needs = (code: string) => ({ ok: false, code });

describe('a screening form (R7)', () => {
  it('passes clean with every item met and no word more', () => {
    expect(checkScreeningForm({ vote: 'pass', items: marked(), reason: null }, contest)).toMatchObject(ok);
  });

  it('passes only with every item marked, and names those that are not', () => {
    const items = marked().slice(0, 3);
    expect(checkScreeningForm({ vote: 'pass', items, reason: 'Tốt' }, contest)).toMatchObject({
      ...needs('screening-items'),
      facts: { items: 'technique, novelty' },
    });
  });

  it.each(['not-met', 'look-again'] as const)('explains a pass with an item that is %s', (opinion) => {
    const form = { vote: 'pass' as const, items: marked({ theme: opinion }) };
    expect(checkScreeningForm({ ...form, reason: ' ' }, contest)).toMatchObject(needs('reason-required'));
    expect(checkScreeningForm({ ...form, reason: 'Chủ đề gần đúng' }, contest)).toMatchObject(ok);
  });

  it('fails without all items marked, but with its reason', () => {
    const items = [{ itemId: 'theme', opinion: 'not-met' as const }];
    expect(checkScreeningForm({ vote: 'fail', items, reason: null }, contest)).toMatchObject(needs('reason-required'));
    expect(checkScreeningForm({ vote: 'fail', items, reason: 'Lạc chủ đề' }, contest)).toMatchObject(ok);
  });

  it('that fails a work in a contest without duty of reasons names an item, or says why', () => {
    const free = { ...contest, reasonRequired: false };
    const items = [{ itemId: 'law', opinion: 'not-met' as const }];
    expect(checkScreeningForm({ vote: 'fail', items, reason: null }, free)).toMatchObject(ok);
    expect(checkScreeningForm({ vote: 'fail', items: [], reason: null }, free)).toMatchObject(needs('reason-required'));
  });

  it('that returns a work for repair names at least one item and says what is missing', () => {
    const items = [{ itemId: 'law', opinion: 'look-again' as const }];
    expect(checkScreeningForm({ vote: 'repair', items: marked(), reason: 'Thiếu giấy' }, contest)).toMatchObject(
      needs('screening-items'),
    );
    expect(checkScreeningForm({ vote: 'repair', items, reason: null }, contest)).toMatchObject(
      needs('reason-required'),
    );
    expect(checkScreeningForm({ vote: 'repair', items, reason: 'Thiếu giấy phép nhạc' }, contest)).toMatchObject(ok);
  });

  it('marks no item twice and none that the contest does not have', () => {
    const twice = [...marked(), { itemId: 'theme', opinion: 'not-met' as const }];
    expect(checkScreeningForm({ vote: 'pass', items: twice, reason: 'Được' }, contest)).toMatchObject({
      facts: { items: 'theme' },
    });
    const strange = [...marked(), { itemId: 'beauty', opinion: 'met' as const }];
    expect(checkScreeningForm({ vote: 'pass', items: strange, reason: null }, contest)).toMatchObject({
      facts: { items: 'beauty' },
    });
  });

  it('with every item marked and a reason is refused for nothing but a return that names none', () => {
    const opinions = fc.tuple(...itemIds.map(() => fc.constantFrom(...ITEM_OPINIONS)));
    fc.assert(
      fc.property(opinions, fc.constantFrom(...SCREENING_VOTES), (given, vote) => {
        const items = itemIds.map((itemId, at) => ({ itemId, opinion: given[at] as ItemOpinion }));
        const allMet = given.every((opinion) => opinion === 'met');
        expect(checkScreeningForm({ vote, items, reason: 'Vì thế' }, contest).ok).toBe(!(vote === 'repair' && allMet));
      }),
    );
  });
});
