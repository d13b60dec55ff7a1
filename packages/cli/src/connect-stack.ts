import { connectBus, type Bus } from '@hoithi/bus';
import { ContestError } from '@hoithi/contracts';

const PATIENCE_MS = 5_000;

/** Nobody answers at the address of the stack; the message says what to do, in both languages. */
export class StackUnreachable extends Error {
  override readonly name = 'StackUnreachable';
}

/**
 * The bus of a running stack, for one command. A service waits for its bus for ever; a command has a person before it.
 * @throws {StackUnreachable} when there is no connection within five seconds
 */
export async function connectStack({ natsUrl, name }: { natsUrl: string; name: string }): Promise<Bus> {
  try {
    return await connectBus({ url: natsUrl, name, firstConnectMs: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof ContestError)) throw error;
    throw new StackUnreachable(
      `không kết nối được hệ thống tại ${natsUrl}; nó đã dừng? Chạy \`npx hoithi doctor\` · cannot reach the stack there; has it stopped? Run \`npx hoithi doctor\``,
      { cause: error },
    );
  }
}
