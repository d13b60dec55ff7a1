import { APP_VERSION } from './app-version';
import { dropOlderAnswers } from './kept-answers';
import { announceVersion } from './new-version';

const LOOK_EVERY_MS = 15 * 60_000;
const ANSWER_MS = 3_000;
const ASK_AGAIN_MS = 5_000;
let started = false;

/**
 * Starts the worker that opens the app without network, and watches for newer versions of it. Browsers have workers on
 * HTTPS and on this machine itself only; elsewhere the app works as long as there is a network.
 */
export async function startWorker(): Promise<void> {
  if (started || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  started = true;
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const follow = (fresh: ServiceWorker | null): void => {
    const weighInstalled = (): void => void (fresh?.state === 'installed' && weigh(fresh));
    fresh?.addEventListener('statechange', weighInstalled);
    weighInstalled();
  };
  // A worker may be waiting, or on its way here, since before this page was open.
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  const meet = (isNews: boolean): void => void meetController(isNews).catch(() => undefined);
  navigator.serviceWorker.addEventListener('controllerchange', () => meet(true));
  meet(false);
  const look = (): void => void registration.update().catch(() => undefined);
  look();
  setInterval(look, LOOK_EVERY_MS);
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

/** A waiting worker of the version that is already on the screen may begin at once; another one asks first. */
async function weigh(worker: ServiceWorker): Promise<void> {
  if ((await versionOf(worker)) === APP_VERSION) letBegin(worker);
  else announceVersion();
}

/** Asked again until it begins: a browser puts it off while the worker before is busy, and at times forgets it. */
function letBegin(worker: ServiceWorker): void {
  if (worker.state !== 'installed') return;
  worker.postMessage('take-over');
  setTimeout(() => letBegin(worker), ASK_AGAIN_MS);
}

/** Where another tab brought a newer version, this page goes on as it is and offers to follow. */
async function meetController(isNews: boolean): Promise<void> {
  const { controller } = navigator.serviceWorker;
  const version = controller && (await versionOf(controller));
  if (version === APP_VERSION) await dropOlderAnswers(APP_VERSION);
  else if (isNews && version !== null) announceVersion();
}

function versionOf(worker: ServiceWorker): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    port1.start();
    worker.postMessage('which-version', [port2]);
    setTimeout(() => resolve(null), ANSWER_MS);
  });
}
