const SYSTEMS = [
  [/win32|windows/, 'win32'],
  [/darwin/, 'darwin'],
  [/android/, 'android'],
  [/freebsd/, 'freebsd'],
  [/openharmony/, 'openharmony'],
  [/linux/, 'linux'],
];
const PROCESSORS = [
  [/wasm32/, 'wasm32'],
  [/arm64|aarch64/, 'arm64'],
  [/arm/, 'arm'],
  [/ia32/, 'ia32'],
  [/ppc64/, 'ppc64'],
  [/riscv64/, 'riscv64'],
  [/s390x/, 's390x'],
  [/loong64/, 'loong64'],
  [/x64|-64$/, 'x64'],
];

/**
 * Adds an entry for every optional dependency that has none. Such an entry carries no hash: on this machine it is never fetched.
 * @returns {{lock: object, added: string[]}} a new lock with its packages in npm's order
 */
export function completeLock(lock) {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) => missingOptionals(lock, path, entry));
  const packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  return { lock: { ...lock, packages }, added: missing.map(([path]) => path) };
}

function missingOptionals(lock, path, entry) {
  return Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, range]) => /^\d+\.\d+\.\d+/.test(range) && !resolves(lock, path, name))
    .map(([name, version]) => [`node_modules/${name}`, stub(name, version, entry)]);
}

/** Node's own search: beside the package, then in every node_modules above it. */
function resolves(lock, path, name) {
  const parts = path.split('/node_modules/');
  const above = parts.map((_part, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`);
  return [...above, ''].some((prefix) => `${prefix}node_modules/${name}`.replace(/^\//, '') in lock.packages);
}

function stub(name, version, parent) {
  const find = (table) => table.find(([pattern]) => pattern.test(name))?.[1];
  const [os, cpu] = [find(SYSTEMS), find(PROCESSORS)];
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
