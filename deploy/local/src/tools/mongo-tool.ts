import type { HostEnvironment } from '../host-environment';
import { findOnPath } from './find-on-path';
import { isMongoJavaBuilt, mongoJavaLibrary } from './mongo-java-build';

/** What speaks the MongoDB protocol here: the real server, or the embedded one (local runs and tests only). */
export type MongoTool =
  | { readonly kind: 'mongod'; readonly program: string }
  | { readonly kind: 'java'; readonly program: string; readonly library: string };

/** Without building: `mongod` on PATH, else our Java main if it was built and there is a Java to run it. */
export function findMongoTool(host: HostEnvironment): MongoTool | undefined {
  const mongod = findOnPath(host, 'mongod');
  if (mongod !== undefined) return { kind: 'mongod', program: mongod };
  const java = findOnPath(host, 'java');
  if (java === undefined || !isMongoJavaBuilt(host)) return undefined;
  return { kind: 'java', program: java, library: mongoJavaLibrary(host) };
}
