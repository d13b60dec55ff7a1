import type { Page } from 'playwright-core';

/** The version that would open here without network. */
export const workerVersion = (page: Page): Promise<string | undefined> =>
  page.evaluate(`new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    navigator.serviceWorker.controller.postMessage('which-version', [port2]);
  })`);

/** The version on the screen; empty while a page is being opened. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.querySelector('script[type=module]')?.src ?? ''`).catch(() => '');
