import type { z } from 'zod';
import type { Role } from '../roles';

/** Who may call a route: anybody, anybody signed in, or holders of one of the roles. Ownership is checked by the handler. */
export type Audience = 'public' | 'signed-in' | readonly Role[];

/** One HTTP route: what OpenAPI, the authorisation tests, the server and the web app are made from. */
export type HttpContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Express style below the front door, e.g. `/api/intake/entries/:entryId/submit`. */
  readonly path: string;
  readonly audience: Audience;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
};
