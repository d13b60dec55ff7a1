import { ContestError } from '@hoithi/contracts';
import { type FilmInspection, MediaToolError } from '@hoithi/media';
import { createLogger } from '@hoithi/platform';
import { inspectTwice } from '../src/film/inspect-twice';

const crash = (lastLines: readonly string[] = []) =>
  new MediaToolError('tool-crashed', { message: 'killed with signal SIGSEGV', lastLines });
const done = { verdict: { verdict: 'accepted' }, runs: [] } as unknown as FilmInspection;

const inspectWith = (answers: readonly (FilmInspection | Error)[]) => {
  let calls = 0;
  const inspection = inspectTwice({
    job: { path: '/nowhere', input: '/nowhere/in.mp4', out: '/nowhere/out' },
    sandbox: { kind: 'none' },
    profile: {} as never,
    bytes: 1_000,
    logger: createLogger({ service: 'test', level: 'silent' }),
    inspect: async () => {
      const answer = answers[calls];
      calls += 1;
      if (answer instanceof Error || answer === undefined) throw answer ?? new Error('asked too often');
      return answer;
    },
  });
  return { inspection, calls: () => calls };
};

describe('a film on which our tools fail', () => {
  it('gets a second chance', async () => {
    const { inspection } = inspectWith([crash(), done]);
    expect((await inspection).verdict.verdict).toBe('accepted');
  });

  it('is unprocessable after two crashes, and is not tried again', async () => {
    const { inspection, calls } = inspectWith([crash(), crash()]);
    const { verdict } = await inspection;
    expect(verdict.verdict).toBe('unprocessable');
    expect(verdict.findings[0]).toMatchObject({ code: 'UNPROCESSABLE', severity: 'notice' });
    expect(calls()).toBe(2);
  });

  it('is not blamed for a full disk: the step is tried again later', async () => {
    const { inspection } = inspectWith([crash(['av_interleaved_write_frame(): No space left on device'])]);
    const error = await inspection.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ContestError);
    expect(error).toMatchObject({ code: 'service-unavailable' });
  });

  it('leaves other errors alone', async () => {
    const cancelled = new Error('cancelled');
    await expect(inspectWith([cancelled]).inspection).rejects.toBe(cancelled);
  });
});
