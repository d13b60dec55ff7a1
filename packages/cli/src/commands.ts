import type { Command } from 'commander';

export type Register = (program: Command) => void;
export type CommandEntry = {
  readonly verb: string;
  readonly summary: string;
  readonly load: () => Register;
};

/** Every command of `hoithi`. Each lives in its own file, which is read only when the command is called. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    verb: 'up',
    summary: 'chạy toàn bộ hệ thống · run the stack and all services',
    load: () => (require('./commands/up') as typeof import('./commands/up')).registerUp,
  },
  {
    verb: 'doctor',
    summary: 'thiếu gì, hỏng gì, sửa bằng lệnh nào · what is missing or unhealthy and what mends it',
    load: () => (require('./commands/doctor') as typeof import('./commands/doctor')).registerDoctor,
  },
  {
    verb: 'demo',
    summary: 'một cuộc thi thật trong vài phút · a whole contest in minutes',
    load: () => (require('./commands/demo') as typeof import('./commands/demo')).registerDemo,
  },
  {
    verb: 'test',
    summary: 'mọi kiểm thử · every test',
    load: () => (require('./commands/test') as typeof import('./commands/test')).registerTest,
  },
  {
    verb: 'bench',
    summary: 'đo tốc độ · measure',
    load: () => (require('./commands/bench') as typeof import('./commands/bench')).registerBench,
  },
];
