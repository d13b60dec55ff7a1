import { Command, CommanderError } from 'commander';
import { describeFailure } from './describe-failure';
import { COMMANDS } from './commands';
import { sayCallError } from './say-call-error';

const UNUSABLE_CALL = 2;
const ENDED_BY_COMMAND = 'commander.error';

/**
 * Runs one `hoithi` command. Results go to stdout, everything else to stderr.
 * @returns the exit code: 0 good, 1 the answer is no or something failed, 2 the call cannot be used
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command('hoithi')
    .description('Cuộc thi video từ lời kêu gọi đến giải thưởng · a public video contest from call to prize')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
    });
  try {
    await registerFor(program, args[0]);
    await program.parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // A command that ends itself says its own code; what commander finds wrong with the call itself is unusable.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === ENDED_BY_COMMAND) return error.exitCode;
      const sentence = sayCallError(error, args);
      if (sentence !== undefined) process.stderr.write(`${sentence}\n`);
      return UNUSABLE_CALL;
    }
    process.stderr.write(`${describeFailure(error)}\n`);
    return 1;
  }
}

/** Loads only the file of the command that was called; help lists the others by name, so a broken one breaks nothing else. */
async function registerFor(program: Command, verb: string | undefined): Promise<void> {
  for (const command of COMMANDS) {
    if (command.verb === verb) (await command.load())(program);
    else program.command(command.verb).description(command.summary);
  }
}
