import * as workflows from '../src/workflows';
import { bundleWorkflows } from '../src/bundle-workflows';

jest.setTimeout(60_000);

describe('the workflow bundle', () => {
  it('holds exactly the five workflow types', () => {
    expect(Object.keys(workflows).toSorted()).toEqual(['clip', 'contest', 'entry', 'preview', 'publication']);
  });

  it('is smaller than 2 MB and free of zod, contracts and anything of Node', async () => {
    const code = await bundleWorkflows();
    expect(Buffer.byteLength(code)).toBeLessThan(2_000_000);
    const modules = [...code.matchAll(/!\*\*\* (\S+) \*\*\*!/g)].map(([, path]) => path ?? '');
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((path) => /node_modules\/zod|packages\/contracts|packages\/bus|node:/.test(path))).toEqual(
      [],
    );
  });
});
