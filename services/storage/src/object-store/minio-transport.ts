import http from 'node:http';
import https from 'node:https';

/** The minio client has no timeout of its own: a server that never answers would hang a call for ever. */
const SILENCE_MS = 15_000;

type Request = (
  options: http.RequestOptions,
  callback?: (response: http.IncomingMessage) => void,
) => http.ClientRequest;

const withTimeout =
  (request: Request): Request =>
  (options, callback) => {
    const call = request({ ...options, timeout: SILENCE_MS }, callback);
    call.on('timeout', () => call.destroy(new Error('S3 did not answer in time')));
    return call;
  };

/** A transport for `new Client({transport})` that gives up after 15 s of silence on the socket. */
export const minioTransport = (useTls: boolean): Pick<typeof http, 'request'> => ({
  // The client only ever calls the two-argument form of `request`.
  request: withTimeout(useTls ? https.request.bind(https) : http.request.bind(http)) as typeof http.request,
});
