import type { HostEnvironment } from '../host-environment';
import { createProgress, type Progress, type Say } from '../progress';
import { buildGoTool } from './build-go-tool';
import { requireGo, requireMaven } from './build-requirements';
import { findGoTool } from './find-go-tool';
import { buildMongoJava } from './mongo-java-build';
import { findMongoTool, type MongoTool } from './mongo-tool';
import { acceptsNatsServer } from './nats-accepts';
import { findOnPath } from './find-on-path';
import { MONGO_JAVA_SERVER_VERSION, NATS_SERVER, TEMPORAL, VERSITYGW, type GoTool } from './pins';

export const SERVER_TOOLS = ['temporal', 'nats', 's3', 'mongo'] as const;
export type ServerTool = (typeof SERVER_TOOLS)[number];

export type Tools = {
  readonly temporal?: string;
  readonly nats?: string;
  readonly s3?: string;
  readonly mongo?: MongoTool;
};

const GO_TOOLS = { temporal: TEMPORAL, nats: NATS_SERVER, s3: VERSITYGW } as const satisfies Record<string, GoTool>;
type GoServer = keyof typeof GO_TOOLS;

/** Without building anything: each server's program, or undefined where it would have to be built. */
export async function findTools(host: HostEnvironment): Promise<Tools> {
  const natsAccepts = (program: string): Promise<boolean> => acceptsNatsServer(program, host);
  const temporal = await findGoTool({ tool: TEMPORAL, host });
  const nats = await findGoTool({ tool: NATS_SERVER, host, accepts: natsAccepts });
  const s3 = await findGoTool({ tool: VERSITYGW, host });
  const mongo = findMongoTool(host);
  return {
    ...(temporal && { temporal: temporal.program }),
    ...(nats && { nats: nats.program }),
    ...(s3 && { s3: s3.program }),
    ...(mongo && { mongo }),
  };
}

/**
 * Finds each wanted server or builds it now. The Go builds run one after another (each uses every core),
 * beside the Maven build, which mostly waits for the network.
 * @throws {LauncherError} when a build fails or a tool chain is missing and cannot be installed
 */
export async function prepareTools(request: {
  readonly wanted: readonly ServerTool[];
  readonly host: HostEnvironment;
  readonly say: Say;
}): Promise<Tools> {
  const { wanted, host, say } = request;
  const found = await findTools(host);
  const missing = wanted.filter((tool) => found[tool] === undefined);
  if (missing.length === 0) return found;

  const progress = createProgress({ say, total: missing.length });
  const goServers = missing.filter((tool): tool is GoServer => tool !== 'mongo');
  const lanes = await Promise.allSettled([
    buildGoServers({ servers: goServers, host, say, progress }),
    missing.includes('mongo') ? buildMongo({ host, say, progress }) : undefined,
  ]);
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
  return findTools(host);
}

type Build = { readonly host: HostEnvironment; readonly say: Say; readonly progress: Progress };

async function buildGoServers(build: Build & { readonly servers: readonly GoServer[] }): Promise<void> {
  if (build.servers.length === 0) return;
  const goProgram = await requireGo(build);
  for (const server of build.servers) {
    const tool = GO_TOOLS[server];
    const what = `${tool.name} ${tool.version}: dựng từ mã nguồn · building from source`;
    await build.progress.step(what, () => buildGoTool({ tool, goProgram, host: build.host }));
  }
}

async function buildMongo(build: Build): Promise<void> {
  if (findOnPath(build.host, 'mongod') !== undefined) return;
  const mavenProgram = await requireMaven(build);
  const what = `mongo-java-server ${MONGO_JAVA_SERVER_VERSION}: dựng bằng Maven · building with Maven`;
  await build.progress.step(what, () => buildMongoJava({ mavenProgram, host: build.host }));
}
