/**
 * Compares a package-lock.json with npm's own record of what is in node_modules: every package that is wanted on any machine
 * is there in the same version. Optional ones (built for other systems) may be absent.
 */
export function isInstalled({ wanted, installed }) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.link)
    .every(([path, entry]) => installed.packages[path]?.version === entry.version);
}
