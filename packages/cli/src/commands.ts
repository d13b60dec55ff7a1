import type { Command } from 'commander';

export type Register = (program: Command) => void;
export type CommandEntry = {
  readonly verb: string;
  readonly summary: string;
  readonly load: () => Promise<Register>;
};

/** Every command of `hoithi`. Each lives in its own file, which is read only when the command is called. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    verb: 'up',
    summary: 'chạy toàn bộ hệ thống · run the stack and all services',
    load: async () => (await import('./commands/up.js')).registerUp,
  },
  {
    verb: 'doctor',
    summary: 'thiếu gì, hỏng gì, sửa bằng lệnh nào · what is missing or unhealthy and what mends it',
    load: async () => (await import('./commands/doctor.js')).registerDoctor,
  },
  {
    verb: 'demo',
    summary: 'một cuộc thi thật trong vài phút · a whole contest in minutes',
    load: async () => (await import('./commands/demo.js')).registerDemo,
  },
  {
    verb: 'check',
    summary: 'kiểm tra kỹ thuật một tệp phim · the technical verdict on a film',
    load: async () => (await import('./commands/check.js')).registerCheck,
  },
  {
    verb: 'media',
    summary:
      'kiểm tra lại phim, làm lại bản xem trước, xem hồ sơ ffmpeg · check a film or its preview again, look at the runs of ffmpeg',
    load: async () => (await import('./commands/media.js')).registerMedia,
  },
  {
    verb: 'contest',
    summary: 'kiểm tra kế hoạch, in thể lệ · lint a contest plan, print its rules',
    load: async () => (await import('./commands/contest.js')).registerContest,
  },
  {
    verb: 'tally',
    summary: 'xếp hạng một sổ điểm · rank a score book',
    load: async () => (await import('./commands/tally.js')).registerTally,
  },
  {
    verb: 'recount',
    summary: 'tính lại một kết quả đã công bố · recompute a published result',
    load: async () => (await import('./commands/recount.js')).registerRecount,
  },
  {
    verb: 'papers',
    summary: 'mọi văn bản: DOCX, PDF, XLSX · all papers of a contest',
    load: async () => (await import('./commands/papers.js')).registerPapers,
  },
  {
    verb: 'test',
    summary: 'mọi kiểm thử · every test',
    load: async () => (await import('./commands/test.js')).registerTest,
  },
  {
    verb: 'bench',
    summary: 'đo tốc độ · measure',
    load: async () => (await import('./commands/bench.js')).registerBench,
  },
];
