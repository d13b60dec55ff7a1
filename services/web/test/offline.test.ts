import { isAppPage } from '../src/app-pages';
import { NO_PATCH } from '../app/src/sheets/patch';
import { createPatchStore } from '../app/src/sheets/patch-store';
import { answerPage } from '../worker/src/answer-page';
import { dropOlderShells } from '../worker/src/drop-older-shells';
import { fakeDisk } from './fake/fake-disk';

const page = (text: string, status = 200): Promise<Response> => Promise.resolve(new Response(text, { status }));
const never = new Promise<Response>(() => undefined);
const gone = (): Promise<Response> => Promise.reject(new TypeError('no network'));
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe('the opening of a page with the offline worker', () => {
  it("gives the network's page where it comes, so that nobody stays on an old version", async () => {
    expect(await textOf(answerPage({ ask: () => page('new'), kept: () => page('kept'), patienceMs: 50 }))).toBe('new');
  });

  it('gives the kept page without network, with a network that carries nothing, and while the server is broken', async () => {
    expect(await textOf(answerPage({ ask: gone, kept: () => page('kept'), patienceMs: 50 }))).toBe('kept');
    expect(await textOf(answerPage({ ask: () => never, kept: () => page('kept'), patienceMs: 5 }))).toBe('kept');
    expect(await textOf(answerPage({ ask: () => page('broken', 503), kept: () => page('kept'), patienceMs: 50 }))).toBe(
      'kept',
    );
  });

  it('waits for the network, and hands on what it says, where nothing is kept', async () => {
    const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('late')), 30));
    const nothing = () => Promise.resolve(undefined);
    expect(await textOf(answerPage({ ask: () => slow, kept: nothing, patienceMs: 5 }))).toBe('late');
    expect((await answerPage({ ask: () => page('broken', 503), kept: nothing, patienceMs: 50 })).status).toBe(503);
    expect((await answerPage({ ask: gone, kept: nothing, patienceMs: 50 })).type).toBe('error');
  });

  it('answers a page that is gone with the word of the server', async () => {
    expect((await answerPage({ ask: () => page('no', 404), kept: () => page('kept'), patienceMs: 50 })).status).toBe(
      404,
    );
  });

  it('is for the pages of the app alone', () => {
    expect(['/c', '/c/cham/e-1', '/cua-toi', '/dang-nhap', '/du-thi/x'].every(isAppPage)).toBe(true);
    expect(['/', '/ket-qua', '/cuoc-song', '/api/intake/me', '/media/film.mp4'].some(isAppPage)).toBe(false);
  });
});

describe('sheets that wait on this device', () => {
  it('are found by juror over all contests, and by contest, and never those of another juror', () => {
    const disk = fakeDisk();
    const store = createPatchStore(disk);
    const refs = [
      { jurorId: 'u-1', contestId: 'a', entryId: 'e/1' },
      { jurorId: 'u-1', contestId: 'b', entryId: 'e-2' },
      { jurorId: 'u-10', contestId: 'a', entryId: 'e-3' },
    ];
    for (const ref of refs) store.write(ref, NO_PATCH);
    const fresh = createPatchStore(disk);
    expect(fresh.list({ jurorId: 'u-1' })).toEqual(refs.slice(0, 2));
    expect(fresh.list({ jurorId: 'u-1', contestId: 'b' })).toEqual([refs[1]]);
    expect(fresh.list({ jurorId: 'u-2' })).toEqual([]);
  });
});

describe('what older versions of the app kept on a device', () => {
  const startAmong = async (names: readonly string[], isNewerComing = false): Promise<string[]> => {
    const kept = new Set(names);
    const shelf = { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) };
    await dropOlderShells({ own: 'hoithi-shell-2', shelf, isNewerComing: () => isNewerComing });
    return [...kept];
  };

  it('goes when a newer one begins, and nothing of the other caches of the site', async () => {
    expect(await startAmong(['hoithi-shell-1', 'hoithi-shell-2', 'recount'])).toEqual(['hoithi-shell-2', 'recount']);
  });

  it('stays while a still newer one is on its way, whose files nobody could tell from old ones', async () => {
    const names = ['hoithi-shell-1', 'hoithi-shell-2', 'hoithi-shell-3'];
    expect(await startAmong(names, true)).toEqual(names);
  });
});
