import type { Ports } from './ports/default-ports';
import type { StackAddresses } from './services/stack-addresses';

/** A process of a running stack, for tests that break things on purpose. */
export type StackProcess = {
  readonly name: string;
  readonly pid: number | undefined;
  readonly logFile: string;
  /** Signals the process and its children. After SIGKILL the supervision starts it again. */
  kill(signal: NodeJS.Signals): void;
  restart(): Promise<void>;
  isHealthy(): Promise<boolean>;
};

export type Stack = {
  readonly stateDir: string;
  readonly urls: StackAddresses;
  readonly ports: Ports;
  /** What a process of ours needs to speak to this stack, S3 keys and a MongoDB address included. */
  readonly env: Readonly<Record<string, string>>;
  readonly processes: ReadonlyMap<string, StackProcess>;
  stop(): Promise<void>;
};
