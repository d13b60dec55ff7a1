const MAX_MESSAGES = 100;
const MAX_LINE = 300;
const PROGRESS_LINE = /^(\w+)=\s*(\S*)$/;
const PROGRESS_KEYS =
  /^(frame|fps|stream_\d+_\d+_q|stream_\d+_\d+_\w+|bitrate|total_size|out_time|out_time_us|out_time_ms|dup_frames|drop_frames|speed|progress)$/;

/** Tells ffmpeg's progress lines from its complaints, and remembers when output last grew. */
export class ProgressLog {
  readonly messages: string[] = [];
  messageCount = 0;
  outTimeMs = 0;
  /** Pictures in the first output that has any. */
  frames = 0;
  /** Complaints per part of ffmpeg that made them, e.g. `h264`, `aac`, `mp4`. */
  readonly countBySource: Record<string, number> = {};
  #lastSource = 'other';
  #bytes = 0;
  #grewAt = performance.now();

  /** Takes one line of stderr; true when output has grown. */
  add(line: string): boolean {
    const [, key, value] = PROGRESS_LINE.exec(line) ?? [];
    if (key === undefined || !PROGRESS_KEYS.test(key)) {
      this.#addMessage(line);
      return false;
    }
    if (key === 'frame') this.frames = Number(value) || this.frames;
    if (key !== 'out_time_us') return false;
    const outTimeMs = Math.round(Number(value) / 1000);
    if (!(outTimeMs > this.outTimeMs)) return false;
    this.outTimeMs = outTimeMs;
    this.#grewAt = performance.now();
    return true;
  }

  /** ffmpeg may stay silent for minutes while it copies; growing files are progress too. */
  noteBytes(bytes: number): void {
    if (bytes <= this.#bytes) return;
    this.#bytes = bytes;
    this.#grewAt = performance.now();
  }

  sinceGrowthMs(): number {
    return performance.now() - this.#grewAt;
  }

  #addMessage(line: string): void {
    if (line.trim() === '') return;
    const repeats = /Last message repeated (\d+) times/.exec(line)?.[1];
    const count = repeats === undefined ? 1 : Number(repeats);
    if (repeats === undefined) this.#lastSource = /^\[(\w{1,20})/.exec(line)?.[1] ?? 'other';
    this.messageCount += count;
    this.countBySource[this.#lastSource] = (this.countBySource[this.#lastSource] ?? 0) + count;
    if (this.messages.length < MAX_MESSAGES) this.messages.push(line.slice(0, MAX_LINE));
  }
}
