import type { Page } from 'playwright-core';
import { expectSoon } from './expect-soon';

export type KeptHere = {
  /** Paths of everything that workers keep on this device. */
  readonly cached: readonly string[];
  /** Names of the answers that the app keeps for the hours without network. */
  readonly answers: readonly string[];
  /** Names in the small storage of the browser. */
  readonly small: readonly string[];
};

const KEPT_ANSWERS = `new Promise((resolve) => {
  const asked = indexedDB.open('keyval-store');
  asked.onerror = () => resolve([]);
  asked.onsuccess = () => {
    const shelf = asked.result;
    if (!shelf.objectStoreNames.contains('keyval')) return resolve([]);
    const all = shelf.transaction('keyval').objectStore('keyval').getAll();
    all.onsuccess = () => { shelf.close(); resolve(all.result.flatMap((kept) => kept.answers)); };
  };
})`;

/** What this browser keeps of the site, read the way anybody at this computer could. */
export function keptHere(page: Page): Promise<KeptHere> {
  return page.evaluate(`(async () => {
    const cached = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) cached.push(new URL(url).pathname);
    }
    const answers = (await ${KEPT_ANSWERS}).map(({ key }) => key[0]);
    return { cached, answers, small: [...Object.keys(localStorage), ...Object.keys(sessionStorage)] };
  })()`);
}

/** Waits until the worker that opens pages without network is at work. */
export async function workerReady(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const look = () => navigator.serviceWorker.controller && resolve(null);
    navigator.serviceWorker.addEventListener('controllerchange', look);
    look();
  })`);
}

/** Waits until an answer of this name is kept, and in it these words of its JSON. */
export async function keptAnswers(page: Page, name: string, words = ''): Promise<void> {
  const answers = () => page.evaluate<readonly { key: readonly unknown[]; data: unknown }[]>(KEPT_ANSWERS);
  const isKept = async (): Promise<boolean> =>
    (await answers()).some(({ key, data }) => key[0] === name && JSON.stringify(data).includes(words));
  await expectSoon(isKept, true);
}
