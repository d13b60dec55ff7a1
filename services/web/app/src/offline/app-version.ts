/** The name of this version of the app: its first script, whose name changes with everything it leads to. */
export const APP_VERSION = new URL(
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? window.location.href,
).pathname;
