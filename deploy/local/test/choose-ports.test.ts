import { createServer, type Server } from 'node:net';
import { choosePorts } from '../src/ports/choose-ports';
import { wantedPorts, wantedServices } from '../src/start-options';

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('the choice of ports', () => {
  it('keeps a wanted port that is free', async () => {
    const { first } = await choosePorts({ first: 0 });
    expect(await choosePorts({ wanted: first })).toEqual({ wanted: first });
  });

  it('moves to another one where the wanted port is taken', async () => {
    const { taken } = await choosePorts({ taken: 0 });
    const server = await listen(taken);
    const chosen = await choosePorts({ wanted: taken });
    server.close();
    expect(chosen.wanted).not.toBe(taken);
  });

  it('never gives one port to two names', async () => {
    const { one } = await choosePorts({ one: 0 });
    const chosen = await choosePorts({ a: one, b: one, c: 0, d: 0 });
    expect(new Set(Object.values(chosen)).size).toBe(4);
  });

  it('takes free ports below the range of outgoing connections', async () => {
    const { one } = await choosePorts({ one: 0 });
    expect(one).toBeLessThan(32_768);
  });

  it('takes single wishes beside the defaults', () => {
    expect(wantedPorts({ web: 9000 })).toMatchObject({ web: 9000, temporal: 7233 });
    expect(wantedPorts('free').web).toBe(0);
  });
});

describe('the choice of services', () => {
  it('is everything, nothing of ours, or the named ones in the order of the catalog', () => {
    expect(wantedServices('servers')).toEqual([]);
    expect(wantedServices(['web', 'intake']).map(({ name }) => name)).toEqual(['intake', 'web']);
    expect(wantedServices('all')).toHaveLength(7);
  });
});
