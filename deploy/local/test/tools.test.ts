import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongoJavaSource } from '../src/locations';
import { buildIntoCache } from '../src/tools/build-into-cache';
import { findGoTool } from '../src/tools/find-go-tool';
import { isAtLeast, parseVersion } from '../src/tools/parse-version';
import { MONGO_JAVA_SERVER_VERSION, NATS_SERVER } from '../src/tools/pins';
import { sourceKey } from '../src/tools/source-key';
import { cachedProgram, toolsCache } from '../src/tools/tools-cache';

describe('the tools cache', () => {
  const home = mkdtempSync(join(tmpdir(), 'hoithi-cache-'));
  const host = { XDG_CACHE_HOME: home, PATH: '/nowhere' };
  const put = (file: string): void => {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
  };
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is per user and keyed by tool and version', () => {
    const program = cachedProgram({ cache: toolsCache(host), name: 'nats-server', version: 'v2.12.15' });
    expect(program).toBe(join(home, 'hoithi/tools/nats-server/v2.12.15/bin/nats-server'));
  });

  it('is asked after PATH, and a program on PATH that is too old is passed over', async () => {
    expect(await findGoTool({ tool: NATS_SERVER, host })).toBeUndefined();
    const cached = cachedProgram({ cache: toolsCache(host), ...NATS_SERVER });
    put(cached);
    expect(await findGoTool({ tool: NATS_SERVER, host })).toEqual({ program: cached, from: 'cache' });
    put(join(home, 'path', 'nats-server'));
    const withPath = { ...host, PATH: join(home, 'path') };
    expect(await findGoTool({ tool: NATS_SERVER, host: withPath })).toMatchObject({ from: 'path' });
    const accepts = (): Promise<boolean> => Promise.resolve(false);
    expect(await findGoTool({ tool: NATS_SERVER, host: withPath, accepts })).toMatchObject({ from: 'cache' });
  });

  it('holds nothing of a build that failed', async () => {
    const goal = join(home, 'tool', 'v1');
    const failing = buildIntoCache(goal, () => Promise.reject(new Error('no network')));
    await expect(failing).rejects.toThrow('no network');
    await buildIntoCache(goal, async (folder) => writeFileSync(join(folder, 'done'), 'first'));
    expect(readFileSync(join(goal, 'done'), 'utf8')).toBe('first');
  });

  it('clears away what a killed build left a day ago, not what is being built now', async () => {
    const [old, fresh] = ['.building-old', '.building-now'].map((name) => join(home, 'tool', name));
    for (const folder of [old, fresh]) mkdirSync(folder ?? '', { recursive: true });
    const dayBeforeYesterday = Date.now() / 1000 - 2 * 24 * 3_600;
    utimesSync(old ?? '', dayBeforeYesterday, dayBeforeYesterday);
    await buildIntoCache(join(home, 'tool', 'v3'), () => Promise.resolve());
    expect([old, fresh].map((folder) => existsSync(folder ?? ''))).toEqual([false, true]);
  });

  it('keeps the first of two builds that ran at once', async () => {
    const goal = join(home, 'tool', 'v2');
    await buildIntoCache(goal, async (folder) => {
      await buildIntoCache(goal, async (inner) => writeFileSync(join(inner, 'done'), 'other'));
      writeFileSync(join(folder, 'done'), 'mine');
    });
    expect(readFileSync(join(goal, 'done'), 'utf8')).toBe('other');
  });
});

describe('the key of our own sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoithi-key-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('changes with a content and with a name, not with build output', () => {
    writeFileSync(join(folder, 'Main.java'), 'one');
    const first = sourceKey(folder);
    mkdirSync(join(folder, 'target'));
    writeFileSync(join(folder, 'target', 'Main.class'), 'x');
    expect(sourceKey(folder)).toBe(first);
    writeFileSync(join(folder, 'Main.java'), 'two');
    const second = sourceKey(folder);
    expect(second).not.toBe(first);
    writeFileSync(join(folder, 'Other.java'), '');
    expect(sourceKey(folder)).not.toBe(second);
  });
});

describe('versions', () => {
  it.each([
    ['go version go1.26.8 linux/amd64', { major: 1, minor: 26 }],
    ['openjdk version "17.0.15" 2025-04-15', { major: 17, minor: 0 }],
    ['nats-server: v2.9.10', { major: 2, minor: 9 }],
  ])('are read from "%s"', (output, version) => {
    expect(parseVersion(output)).toEqual(version);
  });

  it('are compared number by number', () => {
    expect(isAtLeast({ major: 1, minor: 9 }, { major: 1, minor: 21 })).toBe(false);
    expect(isAtLeast({ major: 2, minor: 0 }, { major: 1, minor: 21 })).toBe(true);
  });

  it('of the embedded database are the same in Maven and in the cache key', () => {
    const pom = readFileSync(join(mongoJavaSource, 'pom.xml'), 'utf8');
    expect(pom).toContain(`<mongo-java-server.version>${MONGO_JAVA_SERVER_VERSION}<`);
  });
});
