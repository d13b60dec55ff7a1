import type { z } from 'zod';

export type RpcService = 'intake' | 'storage' | 'award' | 'fanpage';

/** One question a service answers over NATS. Server and client are typed from the same object. */
export type RpcContract<Request extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> = {
  readonly service: RpcService;
  readonly verb: string;
  readonly subject: string;
  readonly request: Request;
  readonly reply: Reply;
};

/** Subjects carry the major version; contracts grow by addition only. */
export function defineRpc<Request extends z.ZodType, Reply extends z.ZodType>(contract: {
  readonly service: RpcService;
  readonly verb: string;
  readonly request: Request;
  readonly reply: Reply;
}): RpcContract<Request, Reply> {
  return { ...contract, subject: `contest.v1.rpc.${contract.service}.${contract.verb}` };
}
