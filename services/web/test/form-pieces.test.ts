import type { EntryForm, EntryView } from '../app/src/api/shapes';
import { settlePieces, shownForm, takeNews, type HeldForm } from '../app/src/pages/wizard/form-pieces';
import { keepPieces, keptPieces, releasePieces } from '../app/src/pages/wizard/kept-form';
import { fakeDisk } from './fake/fake-disk';
import { emptyForm } from './fake/entry-fixtures';

const server = (form: Partial<EntryForm>, savedAtMs: number): HeldForm['server'] => ({
  form: { ...emptyForm(), ...form },
  savedAtMs,
});

describe("an entry's form on a page", () => {
  it('keeps the space that is typed on with, which the server trims, and takes over what another device filled in', () => {
    const typed: HeldForm = { server: server({}, 1), mine: { title: 'Bản ' } };
    const saved = takeNews(typed, server({ title: 'Bản' }, 2), { title: 'Bản ' });
    expect(shownForm(saved).title).toBe('Bản ');
    const later = takeNews(saved, server({ title: 'Bản', summary: 'Phim kể chuyện' }, 3), {});
    expect(shownForm(later)).toMatchObject({ title: 'Bản ', summary: 'Phim kể chuyện' });
    expect(shownForm(takeNews(later, server({ title: 'Bản làng' }, 4), {})).title).toBe('Bản làng');
  });

  it('shows what is not saved yet over everything, and no answer that was overtaken', () => {
    const typed: HeldForm = { server: server({ title: 'Mới' }, 5), mine: { summary: 'Đang viết' } };
    const news = takeNews(typed, server({ title: 'Mới', summary: 'Máy khác' }, 6), { summary: 'Đang viết' });
    expect(shownForm(news).summary).toBe('Đang viết');
    expect(shownForm(takeNews(news, server({ title: 'Cũ' }, 4), {})).title).toBe('Mới');
  });

  it('saves once more what was changed while it was being saved, and nothing else', () => {
    expect(settlePieces({ title: 'AB', summary: 'S' }, { title: 'A', summary: 'S' })).toEqual({ title: 'AB' });
  });
});

describe('what was filled in and did not reach the server', () => {
  const entry = (form: Partial<EntryForm>, savedAtMs: number): EntryView =>
    ({ entryId: 'e-1', ...server(form, savedAtMs) }) as EntryView;
  let disk = fakeDisk();
  beforeEach(() => {
    disk = fakeDisk();
    Object.assign(globalThis, { localStorage: disk });
  });

  it('stands when the page is opened anew, beside what another device saved since', () => {
    keepPieces('e-1', { title: 'Ở đây' }, emptyForm());
    const elsewhere = entry({ summary: 'Máy khác' }, Date.now() + 60_000);
    expect(keptPieces(elsewhere)).toEqual({ title: 'Ở đây' });
  });

  it('gives way in a field that another device filled in later, and is gone once the server has it', () => {
    keepPieces('e-1', { title: 'Ở đây', summary: 'S' }, emptyForm());
    expect(keptPieces(entry({ title: 'Máy khác' }, Date.now() + 60_000))).toEqual({ summary: 'S' });
    releasePieces('e-1', { title: 'Ở đây', summary: 'S cũ' });
    expect(keptPieces(entry({}, 1))).toEqual({ summary: 'S' });
    releasePieces('e-1', { summary: 'S' });
    expect([keptPieces(entry({}, 1)), disk.length]).toEqual([null, 0]);
  });
});
