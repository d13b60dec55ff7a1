import { claimStateDirectory, LAUNCHER } from './claim-state-directory';
import { externalAddresses } from './external-addresses';
import { hostEnvironment } from './host-environment';
import { prepareForMedia } from './prepare-for-media';
import { choosePorts } from './ports/choose-ports';
import { serverProcesses } from './server-processes';
import { serviceProcess } from './services/service-process';
import { stackAddresses } from './services/stack-addresses';
import { callerEnvironment, type EnvironmentSource } from './services/stack-environment';
import type { Stack } from './stack';
import { removeStackFile, writeStackFile } from './stack-file';
import { loadStackSecrets } from './stack-secrets';
import { wantedPorts, wantedServers, wantedServices, type StartOptions } from './start-options';
import { prepareStateDirectories, type StateDirectories } from './state-directories';
import { cleanLeftovers } from './supervise/clean-leftovers';
import { removePidFile } from './supervise/pid-file';
import type { ProcessSpec } from './supervise/process-spec';
import { ProcessGroup } from './supervise/process-group';
import { prepareTools, SERVER_TOOLS } from './tools/prepare-tools';

/**
 * Starts the servers and services that are wanted and keeps them alive until `stop()`.
 * Servers whose address the environment gives are used as they are.
 * @throws {LauncherError} with a remedy; whatever was started by then is stopped again
 */
export async function startStack(options: StartOptions): Promise<Stack> {
  const directories = prepareStateDirectories(options.stateDir);
  claimStateDirectory(directories);
  const release = (): void => {
    removeStackFile(directories.root);
    removePidFile(directories.pids, LAUNCHER);
  };
  try {
    removeStackFile(directories.root);
    await cleanLeftovers({ pidDirectory: directories.pids, say: options.onLog });
    return await startIn({ ...options, directories, release });
  } catch (error) {
    release();
    throw error;
  }
}

async function startIn(
  options: StartOptions & { readonly directories: StateDirectories; readonly release: () => void },
): Promise<Stack> {
  const { directories, onLog, release } = options;
  const host = options.host ?? hostEnvironment();
  const external = externalAddresses(host);
  const servers = wantedServers(options.services, external);
  const services = wantedServices(options.services);
  const tools = await prepareTools({ wanted: SERVER_TOOLS.filter((tool) => servers.includes(tool)), host, say: onLog });
  if (services.some((service) => service.name === 'media-worker')) await prepareForMedia({ host, say: onLog });

  const ports = await choosePorts(wantedPorts(options.ports));
  const urls = stackAddresses(ports, external);
  const secrets = loadStackSecrets(directories.root);
  const source: EnvironmentSource = { addresses: urls, secrets, directories, host, extra: options.env ?? {} };
  const context = { host, ports, directories, secrets, tools, natsUrl: urls.nats };
  const specs: readonly ProcessSpec[] = [
    ...(await serverProcesses(servers, context)),
    ...services.map((service) => serviceProcess(service, { ...source, ports })),
  ];
  const group = new ProcessGroup(specs, { logDirectory: directories.logs, pidDirectory: directories.pids, say: onLog });
  await group.start();
  const stop = (): Promise<void> => group.stop().then(release);
  const env = callerEnvironment(source);
  const stack: Stack = { stateDir: directories.root, urls, ports, env, processes: group.processes, stop };
  writeStackFile(stack);
  return stack;
}
