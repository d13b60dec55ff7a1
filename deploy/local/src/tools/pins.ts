/** A server that is built from source by the Go tool chain; go.sum of the module database holds its checksums. */
export type GoTool = { readonly name: string; readonly version: string; readonly module: string };

export const TEMPORAL: GoTool = {
  name: 'temporal',
  // Later tags carry a `replace` directive, which `go install` refuses.
  version: 'v1.5.1',
  module: 'github.com/temporalio/cli/cmd/temporal',
};
export const NATS_SERVER: GoTool = {
  name: 'nats-server',
  version: 'v2.12.15',
  module: 'github.com/nats-io/nats-server/v2',
};
export const VERSITYGW: GoTool = {
  name: 'versitygw',
  version: 'v1.8.0',
  module: 'github.com/versity/versitygw/cmd/versitygw',
};

/** The version itself is pinned in mongo-java/pom.xml; a test holds the two together. */
export const MONGO_JAVA_SERVER_VERSION = '1.47.0';

/** From here on the Go tool chain fetches by itself the newer one that a module asks for. */
export const OLDEST_GO = { major: 1, minor: 21 } as const;
export const OLDEST_JAVA = 17;

/** Before 2.10 the server does not know `sync_interval: always` and would lose acknowledged facts at a crash. */
export const OLDEST_NATS_SERVER = { major: 2, minor: 10 } as const;
