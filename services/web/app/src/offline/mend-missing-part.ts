const KEY = 'hoithi-mended';
const ONCE_IN_MS = 30_000;

/**
 * A part of the app that is no longer at the server belongs to an old version: the page is opened anew, once. Marks that
 * were not sent are on the device and stay there.
 */
export function mendMissingPart(): void {
  window.addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE_IN_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
