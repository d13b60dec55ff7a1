import { gunzipSync } from 'node:zlib';
import { createSlices } from '../src/papers/paper-data-slices';

/** Noise does not shrink, so that a large contest is cheap to play. */
const noise = (): string =>
  Array.from({ length: 400_000 }, (_, at) => ((at * 48_271) % 2_147_483_647).toString(36)).join('');

it('puts slices together to the data of one reading, each small enough for a message', () => {
  const slices = createSlices(() => 0);
  const data = { noise: noise() };
  const ticket = slices.keep(data);
  const { slices: count } = slices.slice(ticket, 0);
  expect(count).toBeGreaterThan(2);
  const parts = Array.from({ length: count }, (_, at) => slices.slice(ticket, at).gzip);
  for (const part of parts) expect(part.length).toBeLessThan(256 * 1024);
  const file = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
  expect(JSON.parse(gunzipSync(file).toString())).toEqual(data);
});

it('forgets a ticket after some minutes', () => {
  let nowMs = 0;
  const slices = createSlices(() => nowMs);
  const ticket = slices.keep({ a: 1 });
  nowMs = 10 * 60_000;
  slices.keep({ b: 2 });
  expect(() => slices.slice(ticket, 0)).toThrow(expect.objectContaining({ code: 'not-found' }));
});
