import { ProgressLog } from '../src/ffmpeg/progress-log';

describe("the log of ffmpeg's stderr", () => {
  it('tells progress from complaints and counts complaints by their source', () => {
    const log = new ProgressLog();
    for (const line of [
      'frame=6',
      'out_time_us=2000000',
      '[h264 @ 0x55] error while decoding MB',
      '    Last message repeated 3 times',
      '[aac @ 0x66] invalid band type',
      'progress=continue',
    ])
      log.add(line);
    expect(log.outTimeMs).toBe(2_000);
    expect(log.messageCount).toBe(5);
    expect(log.countBySource).toEqual({ h264: 4, aac: 1 });
  });

  it('keeps at most a hundred lines of what a film makes ffmpeg say', () => {
    const log = new ProgressLog();
    for (let index = 0; index < 5_000; index += 1) log.add(`[h264 @ 0x1] ${'x'.repeat(2_000)}`);
    expect(log.messages).toHaveLength(100);
    expect(log.messages[0]?.length).toBe(300);
    expect(log.messageCount).toBe(5_000);
  });
});
