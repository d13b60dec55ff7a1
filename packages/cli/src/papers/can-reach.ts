import { connect } from 'node:net';

const PATIENCE_MS = 3_000;
const NATS_PORT = 4222;

/** Whether anybody listens at this address. The bus itself would wait for ever, which is right for a service and not for a command. */
export function canReach(natsUrl: string): Promise<boolean> {
  const { hostname, port } = new URL(natsUrl.includes('://') ? natsUrl : `nats://${natsUrl}`);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || NATS_PORT), timeout: PATIENCE_MS });
    const answer = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
