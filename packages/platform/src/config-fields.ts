import { z } from 'zod';

const url = (protocols: RegExp, description: string) =>
  z.string().regex(protocols, `must look like ${protocols.source}`).describe(description);
const http = (description: string) =>
  url(/^https?:\/\/[^/]/, description).transform((value) => value.replace(/\/+$/, ''));

/** One meaning per variable for all processes; each service picks the ones it needs. */
export const configFields = {
  port: z.coerce.number().int().min(0).max(65_535).describe('the TCP port to listen on; 0 takes a free one'),
  host: z.string().default('127.0.0.1').describe('the address to listen on'),
  publicUrl: http("the front door's origin as people type it, such as http://127.0.0.1:8080"),
  contestsDir: z.string().min(1).describe('the folder with the contest definitions (*.yaml)'),
  secret: z.string().min(32).describe('the root secret for signatures, at least 32 characters'),
  natsUrl: url(/^(nats|tls):\/\/[^/]/, 'the NATS server, such as nats://127.0.0.1:4222'),
  mongodbUrl: url(
    /^mongodb(\+srv)?:\/\/[^/]+\/[^/?]+/,
    "MongoDB with this service's own database name, such as mongodb://127.0.0.1:27017/intake?retryWrites=false",
  ),
  temporalAddress: z
    .string()
    .regex(/^[^\s:/]+:\d+$/, 'must be host:port')
    .describe('the Temporal front end, such as 127.0.0.1:7233'),
  temporalNamespace: z.string().min(1).default('hoithi').describe('the Temporal namespace'),
  s3Endpoint: http('the S3 server, such as http://127.0.0.1:7070'),
  s3AccessKey: z.string().min(1).describe('the S3 access key'),
  s3SecretKey: z.string().min(1).describe('the S3 secret key'),
  s3Bucket: z.string().min(3).default('hoithi').describe('the bucket that holds the films'),
  smtpUrl: url(/^smtps?:\/\/[^/]/, 'the mail server, such as smtp://127.0.0.1:1025'),
  directory: z.string().min(1).describe('a folder that this process may write to'),
  serviceUrl: http('the address of another service of the house'),
  staff: z
    .string()
    .default('[]')
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .describe('the first staff accounts as JSON'),
  demoCalendarStartMs: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('start instant (epoch ms) of the relative demo calendar'),
  logLevel: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('how much is logged'),
} as const;
