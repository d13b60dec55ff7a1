import { declareStackStreams } from './declare-stack-streams';
import { LauncherError } from './launcher-error';
import { choosePorts } from './ports/choose-ports';
import { chooseS3Metadata } from './servers/choose-s3-metadata';
import { mailServer } from './servers/mail-server';
import { mongoServer } from './servers/mongo-server';
import { natsServer } from './servers/nats-server';
import { s3Server } from './servers/s3-server';
import type { ServerContext } from './servers/server-context';
import type { ServerName } from './servers/server-names';
import { temporalServer } from './servers/temporal-server';
import type { ProcessSpec } from './supervise/process-spec';
import type { Tools } from './tools/prepare-tools';

type Source = ServerContext & { readonly tools: Tools; readonly natsUrl: string };

/** The description of each server that is to be started here. */
export function serverProcesses(wanted: readonly ServerName[], source: Source): Promise<readonly ProcessSpec[]> {
  return Promise.all(wanted.map((name) => describe(name, source)));
}

async function describe(name: ServerName, source: Source): Promise<ProcessSpec> {
  const { tools, directories, host } = source;
  switch (name) {
    case 'temporal': {
      const { httpPort } = await choosePorts({ httpPort: 0 });
      return temporalServer({ ...source, program: present(tools.temporal, name), httpPort });
    }
    case 'nats': {
      const declareStreams = (): Promise<void> => declareStackStreams(source.natsUrl);
      return natsServer({ ...source, program: present(tools.nats, name), declareStreams });
    }
    case 'mongo':
      return mongoServer({ ...source, tool: present(tools.mongo, name) });
    case 's3': {
      const program = present(tools.s3, name);
      const metadata = await chooseS3Metadata({ program, dataDirectory: directories.data, host });
      return s3Server({ ...source, program, metadata });
    }
    case 'mail':
      return mailServer(source);
  }
}

function present<Tool>(tool: Tool | undefined, name: ServerName): Tool {
  if (tool !== undefined) return tool;
  throw new LauncherError({
    code: 'tool-missing',
    vi: `Không tìm thấy chương trình cho máy chủ ${name}.`,
    en: `There is no program for the server ${name}.`,
    remedy: 'npx hoithi doctor',
  });
}
