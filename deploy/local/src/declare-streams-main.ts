import { declareStackStreams } from './declare-stack-streams';
import { hostEnvironment } from './host-environment';

/** The set-up job of a deployment: streams and consumers on the server of NATS_URL; running it again changes nothing. */
const natsUrl = hostEnvironment()['NATS_URL'];
if (natsUrl === undefined) {
  process.stderr.write('thiếu NATS_URL · NATS_URL is missing\n');
  process.exit(2);
}
declareStackStreams(natsUrl).then(
  () => process.stdout.write('streams ✓\n'),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
