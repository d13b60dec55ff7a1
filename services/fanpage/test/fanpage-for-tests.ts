/// <reference types="node" />
import { callRpc, connectBus, declareStreams, rpc, serveRpc, type Bus } from '@hoithi/bus';
import {
  CONSUMERS,
  STREAMS,
  entryCards,
  planPublication,
  playbackGrant,
  publishedResult,
  sendPublication,
  type EntryCard,
  type publishedResultBody,
} from '@hoithi/contracts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { z } from 'zod';
import { startMongo } from '../../../packages/mongo-kit/test/mongo-for-tests';
import { startNats } from '../../../packages/bus/test/nats-for-tests';

export type Card = z.input<typeof entryCards.reply>['cards'][number];
type Result = z.input<typeof publishedResultBody>;
const MAIN = path.resolve(__dirname, '../dist/main.js');
const CONTESTS = path.resolve(__dirname, '../../../contests');

/**
 * The fanpage process as it runs in the house, with real NATS and MongoDB protocol, a front door for `/media`, a mailbox,
 * and the three services it asks played by this test over the same contracts.
 */
export async function startFanpage(
  options: {
    readonly media?: (file: { name: string; range: string | undefined }, response: ServerResponse) => void;
  } = {},
) {
  const nats = await startNats();
  const mongo = await startMongo('fanpage');
  const bus = await connectBus({ url: nats.url, name: 'test' });
  await declareStreams(bus, STREAMS, CONSUMERS);
  const world = { cards: new Map<string, Card>(), result: null as Result | null, intakeAway: false };
  const neighbours = await playNeighbours(bus, world);
  const mail = await startMailbox();
  let port = 0;
  const front = await startFront({ port: () => port, media: options.media });
  const publicUrl = `http://127.0.0.1:${front.port}`;

  const start = async () => {
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOITHI_PORT: '0',
        HOITHI_PUBLIC_URL: publicUrl,
        HOITHI_CONTESTS_DIR: CONTESTS,
        HOITHI_SECRET: 'a secret that only this test knows, 1234567890',
        HOITHI_DEMO_CALENDAR_START_MS: String(Date.now() - 60_000),
        NATS_URL: nats.url,
        MONGODB_URL: mongo.url,
        SMTP_URL: mail.url,
      },
    });
    let log = '';
    const listening = new Promise<number>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        const found = /"port":(\d+)[^\n]*fanpage listens/.exec(log)?.[1];
        if (found) resolve(Number(found));
      });
      child.once('exit', () => reject(new Error(`fanpage ended:\n${log}`)));
    });
    port = await listening;
    return {
      log: () => log,
      end: async (signal: 'SIGTERM' | 'SIGKILL') => {
        const ended = once(child, 'exit');
        child.kill(signal);
        const [code] = (await ended) as [number | null];
        return code;
      },
    };
  };
  let fanpage = await start();

  return {
    publicUrl,
    bus,
    mail,
    nats,
    world,
    log: () => fanpage.log(),
    restart: async (signal: 'SIGTERM' | 'SIGKILL') => {
      const code = await fanpage.end(signal);
      fanpage = await start();
      return code;
    },
    publish: async (card: Card, visibleFromMs: number, contestId = 'demo') => {
      world.cards.set(card.entryId, card);
      const key = { contestId, entryId: card.entryId, channel: 'website' as const };
      await callRpc(bus, planPublication, { ...key, code: card.code, visibleFromMs });
      return callRpc(bus, sendPublication, key);
    },
    stop: async () => {
      const code = await fanpage.end('SIGTERM');
      await front.close();
      await mail.close();
      await neighbours.stop();
      await bus.drain();
      await nats.remove();
      await mongo.remove();
      return code;
    },
  };
}

export const makeCard = (number: number, more: Partial<Card> = {}): Card => ({
  entryId: `entry-${number}`,
  code: `DT-${String(number).padStart(3, '0')}`,
  title: `Phim số ${number}`,
  summary: `Chuyện chuyển đổi số thứ ${number}`,
  form: 'reportage',
  authorNames: ['Lò Thị Ánh'],
  unitName: 'Trường THPT Chuyên Sơn La',
  localityName: 'Thành phố Sơn La',
  aiUse: null,
  durationMs: 275_000,
  playKey: `films/${number}/play.mp4`,
  posterKey: `films/${number}/poster.jpg`,
  preview: null,
  version: 1,
  ...more,
});

async function playNeighbours(
  bus: Bus,
  world: { cards: Map<string, Card>; result: Result | null; intakeAway: boolean },
) {
  const intake = await serveRpc(bus, {
    service: 'intake',
    version: '0.0.0',
    handlers: [
      rpc(entryCards, ({ entryIds }) => {
        if (world.intakeAway) throw new Error('away');
        return { cards: entryIds.flatMap((id) => world.cards.get(id) ?? []) as unknown as EntryCard[] };
      }),
    ],
  });
  const storage = await serveRpc(bus, {
    service: 'storage',
    version: '0.0.0',
    handlers: [
      rpc(playbackGrant, ({ objectKeys }) => ({
        paths: Object.fromEntries(objectKeys.map((key) => [key, `/media/${key.replaceAll('/', '-')}`])),
      })),
    ],
  });
  const award = await serveRpc(bus, {
    service: 'award',
    version: '0.0.0',
    handlers: [rpc(publishedResult, () => ({ result: world.result }))],
  });
  return {
    stop: async () => {
      await Promise.all([intake.stop(), storage.stop(), award.stop()]);
    },
  };
}

async function startMailbox() {
  const letters: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    codeFor: (to: string) =>
      /voting code: (\d{6})/.exec(letters.findLast((letter) => letter.to === to)?.text ?? '')?.[1] ?? 'none',
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** One origin, as the house has it: `/media` is storage's, the rest is the fanpage's. */
async function startFront(options: {
  port: () => number;
  media: ((file: { name: string; range: string | undefined }, response: ServerResponse) => void) | undefined;
}) {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/media/')) {
      if (options.media)
        options.media({ name: request.url.slice('/media/'.length), range: request.headers.range }, response);
      else response.writeHead(404).end();
      return;
    }
    const onward = httpRequest(
      { port: options.port(), host: '127.0.0.1', path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
