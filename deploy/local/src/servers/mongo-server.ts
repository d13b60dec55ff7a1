import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answersTcp } from '../supervise/answers-tcp';
import type { ProcessSpec } from '../supervise/process-spec';
import type { MongoTool } from '../tools/mongo-tool';
import { serverEnvironment, type ServerContext } from './server-context';

export function mongoServer(context: ServerContext & { readonly tool: MongoTool }): ProcessSpec {
  const { ports, directories, tool } = context;
  return {
    name: 'mongo',
    program: tool.program,
    args: tool.kind === 'mongod' ? mongodArguments(context) : javaArguments({ ...context, library: tool.library }),
    env: serverEnvironment(context.host),
    cwd: directories.data,
    after: [],
    isHealthy: () => answersTcp(ports.mongo),
    startWithinMs: 90_000,
    stopWithinMs: 15_000,
  };
}

function mongodArguments({ ports, directories }: ServerContext): readonly string[] {
  const folder = join(directories.data, 'mongod');
  mkdirSync(folder, { recursive: true });
  return ['--dbpath', folder, '--port', String(ports.mongo), '--bind_ip', '127.0.0.1', '--quiet'];
}

function javaArguments(context: ServerContext & { readonly library: string }): readonly string[] {
  const machine = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.net.preferIPv4Stack=true'];
  const logging = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  const store = join(context.directories.data, 'mongo', 'store.mv');
  return [
    ...machine,
    logging,
    '-cp',
    join(context.library, '*'),
    'hoithi.mongo.Main',
    String(context.ports.mongo),
    store,
  ];
}
