import { ERROR_TABLE, awardRoutes, deskRoutes, intakeRoutes, type HttpContract } from '@hoithi/contracts';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';

const errorBody = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(ERROR_TABLE) as [string, ...string[]]),
      message: z.string(),
      messageEn: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
      correlationId: z.string(),
    }),
  })
  .meta({ id: 'Error', description: 'Every error has this form; the code is stable.' });

/** The API of the platform, OpenAPI 3.1, made from the same contracts that the servers parse with. */
export function describeApi(publicUrl: string): object {
  const routes = { ...intakeRoutes, ...deskRoutes, ...awardRoutes } as Readonly<Record<string, HttpContract>>;
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [operationId, contract] of Object.entries(routes)) {
    const path = contract.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(operationId, contract) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'hoithi',
      version: '1',
      description:
        'Cuộc thi video từ phát động đến trao giải. Đăng nhập bằng mã qua thư, sau đó gửi kèm thẻ ngắn hạn (Bearer). ' +
        'A public video contest from call to prize. Sign in with a code by mail, then send the short-lived token (Bearer).',
    },
    servers: [{ url: publicUrl }],
    paths: paths as ZodOpenApiPathsObject,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  });
}

function operation(operationId: string, contract: HttpContract): ZodOpenApiOperationObject {
  const { audience, summary, method, path } = contract;
  const who = typeof audience === 'string' ? audience : audience.join(', ');
  return {
    operationId,
    summary,
    description: `Audience: ${who}`,
    tags: [path.split('/')[3] === 'desk' ? 'desk' : (path.split('/')[2] ?? 'api')],
    security: audience === 'public' ? [] : [{ token: [] }],
    requestParams: { path: contract.params as z.ZodObject, query: contract.query as z.ZodObject },
    ...(method === 'GET' || method === 'DELETE' || isEmpty(contract.body)
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: contract.body } } } }),
    responses: {
      ...(isEmpty(contract.reply)
        ? { '204': { description: 'Done' } }
        : { '200': { description: 'The answer', content: { 'application/json': { schema: contract.reply } } } }),
      default: { description: 'Refused or failed', content: { 'application/json': { schema: errorBody } } },
    },
  };
}

const isEmpty = (schema: z.ZodType): boolean => schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0;
