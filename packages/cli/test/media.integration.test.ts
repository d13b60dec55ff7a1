import { createServer, type AddressInfo, type Server } from 'node:net';
import { Command, type CommanderError } from 'commander';
import { registerMedia } from '../src/commands/media';

/** Takes the connection and says nothing: a stack that hangs. */
let deaf: Server;
beforeAll(async () => {
  deaf = createServer(() => undefined);
  await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void deaf.close());

/** Runs the command in this process; what it says, and the code it ends with. */
async function media(args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const program = new Command('hoithi').exitOverride().configureOutput({ writeErr: (text) => void (said += text) });
  registerMedia(program);
  try {
    await program.parseAsync(['media', ...args], { from: 'user' });
    return { code: Number(process.exitCode ?? 0), said };
  } catch (error) {
    return { code: (error as CommanderError).exitCode, said };
  }
}

describe('hoithi media on a stack that does not answer', () => {
  it.each([
    ['runs', []],
    ['rerun', ['--reason', 'xem lại']],
    ['preview', ['--reason', 'làm lại']],
  ] as const)(
    '%s says so and ends, whether the stack has stopped or hangs',
    async (verb, more) => {
      const addresses = ['nats://127.0.0.1:9', `nats://127.0.0.1:${(deaf.address() as AddressInfo).port}`];
      const answers = await Promise.all(addresses.map((nats) => media([verb, 'demo/DM-001', '--nats', nats, ...more])));
      for (const { code, said } of answers) {
        expect(code).toBe(2);
        expect(said).toMatch(/nó đã dừng\? .* has it stopped\? Run `npx hoithi doctor`/);
      }
    },
    30_000,
  );
});
