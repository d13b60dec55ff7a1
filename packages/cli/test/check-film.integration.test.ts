import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Sandbox } from '@hoithi/media';
import { createFilmKit } from '../../media/test/torture/film-kit';
import { SHORT_FILM_PROFILE } from '../../media/test/torture/short-film-profile';
import { checkFilm } from '../src/check/check-film';
import { describeFailure } from '../src/describe-failure';

const BIN = join(__dirname, '../../media/bin');

describe('a film that is checked on a machine whose disk is full', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-check-full-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is not blamed for it: the failure names the disk, in both languages', async () => {
    const script = '#!/bin/sh\necho "file:in.mp4: No space left on device" >&2\nexit 228\n';
    await writeFile(join(folder, 'full-run'), script, { mode: 0o755 });
    const sandbox = { kind: relative(BIN, join(folder, 'full')) as Sandbox['kind'] };
    const film = await createFilmKit(folder).base();
    const failure = await checkFilm({ film, profile: SHORT_FILM_PROFILE, sandbox }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MediaToolError', code: 'tool-crashed' });
    expect(describeFailure(failure)).toMatch(/Ổ đĩa tạm đã đầy[^]*is full[^]*No space left on device/);
  }, 60_000);
});
