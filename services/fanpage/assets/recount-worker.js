// Opens the recount page again without network, after one visit. Only what anybody may see is kept: the page, its own
// files, and the published bundle and heads; the network's word is always taken first.
const SHELF = 'hoithi-recount';
const OURS = [/^\/ket-qua\/kiem-lai$/, /^\/api\/site\/assets\//, /^\/api\/award\/[^/]+\/(bundle|ledger)$/];

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || !OURS.some((ours) => ours.test(pathname))) return;
  event.respondWith(answer(event.request));
});

async function answer(request) {
  const shelf = await caches.open(SHELF);
  try {
    const response = await fetch(request);
    if (response.ok) await shelf.put(request, response.clone());
    return response;
  } catch {
    return (await shelf.match(request)) ?? Response.error();
  }
}
