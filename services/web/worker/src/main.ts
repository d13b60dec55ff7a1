import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isAppPage } from '../../src/app-pages';
import { answerPage } from './answer-page';
import { dropOlderShells, SHELL_CACHES } from './drop-older-shells';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: the files of this version, its one page, and the version's name. */
declare const SHELL_FILES: PrecacheEntry[];
declare const SHELL_PAGE: { readonly url: string; readonly revision: string };
declare const SHELL_VERSION: string;

/*
 * Keeps the program of the app on this device, and nothing else: no answer of the API, no film, no page of the public
 * site passes through here. What a juror reads and writes offline is the page's own business and ends with the sign-out.
 */
const { url: pageUrl, revision } = SHELL_PAGE;
// Each version keeps its files apart: where they share a cache, one version's clearing takes what the next just fetched.
setCacheNameDetails({ prefix: SHELL_CACHES, suffix: `${SHELL_VERSION}@${revision}` });
precache([SHELL_PAGE, ...SHELL_FILES]);
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isAppPage(url.pathname),
  ({ request }) => answerPage({ ask: () => fetch(request), kept: () => matchPrecache(pageUrl) }),
);
addRoute();

// The first worker serves the page that brought it, so that even the first visit can lose its network.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  const { registration } = self;
  const isNewerComing = (): boolean => registration.installing !== null || registration.waiting !== null;
  event.waitUntil(dropOlderShells({ own: cacheNames.precache, shelf: caches, isNewerComing }));
});

self.addEventListener('message', ({ data, ports }: ExtendableMessageEvent) => {
  // A new worker waits until a page says that nothing is lost by a change.
  if (data === 'take-over') void self.skipWaiting();
  if (data === 'which-version') ports[0]?.postMessage(SHELL_VERSION);
});
