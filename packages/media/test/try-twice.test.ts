import { MediaToolError } from '../src/media-tool-error';
import type { RunRecord } from '../src/runs/run-record';
import { tryTwice } from '../src/try-twice';

const crash = (lastLines: readonly string[] = []) =>
  new MediaToolError('tool-crashed', { message: 'killed with signal SIGSEGV', lastLines });

const tryWith = (answers: readonly (string | Error)[]) => {
  let calls = 0;
  const tried = tryTwice(async (onRun) => {
    const answer = answers[calls];
    calls += 1;
    onRun({ tool: 'ffmpeg', exit: String(calls) } as RunRecord);
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error('asked too often');
    return answer;
  });
  return { tried, calls: () => calls };
};

describe('a film on which our tools fail', () => {
  it('gets a second chance, and both runs are known', async () => {
    const { result, runs } = await tryWith([crash(), 'done']).tried;
    expect(result).toBe('done');
    expect(runs.map(({ exit }) => exit)).toEqual(['1', '2']);
  });

  it('is given up after two crashes with the reason of the last, and is not tried again', async () => {
    const { tried, calls } = tryWith([crash(), new MediaToolError('tool-stalled', { message: 'no progress' })]);
    expect(await tried).toMatchObject({ result: null, reason: 'tool-stalled', runs: [{}, {}] });
    expect(calls()).toBe(2);
  });

  it.each([
    ['a full disk', crash(['av_interleaved_write_frame(): No space left on device'])],
    ['a machine without tools', new MediaToolError('tool-missing', { message: 'spawn ffprobe ENOENT' })],
  ])('is not blamed for %s, nor tried again at once', async (_case, fault) => {
    const { tried, calls } = tryWith([fault]);
    await expect(tried).rejects.toBe(fault);
    expect(calls()).toBe(1);
  });

  it('leaves other errors alone', async () => {
    const cancelled = new Error('cancelled');
    await expect(tryWith([cancelled]).tried).rejects.toBe(cancelled);
  });
});
