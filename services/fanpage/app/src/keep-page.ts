const SHELF = 'hoithi-recount';
const SCOPE = '/ket-qua/kiem-lai';

/** Keeps this page and the files it is made of on this device, so that it opens again without network; says nothing where it cannot. */
export async function keepPage(workerUrl: string): Promise<void> {
  if (workerUrl === '' || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(workerUrl, { scope: SCOPE, updateViaCache: 'none' });
  // The first visit came before the worker: what it fetched is fetched once more, mostly from the browser's own shelf.
  await document.fonts.ready;
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/api/site/assets/'));
  const shelf = await caches.open(SHELF);
  const older = (await shelf.keys()).filter(({ url }) => url.includes('/assets/') && !parts.includes(url));
  await shelf.addAll([window.location.href, ...new Set(parts)]);
  await Promise.all(older.map((request) => shelf.delete(request)));
}
