const APPS = [
  [/FBAN|FBAV|FB_IAB/, 'Facebook'],
  [/Messenger/, 'Messenger'],
  [/Zalo/i, 'Zalo'],
] as const;

/** The name of the app whose built-in browser this is: those kill uploads in the background. */
export function inAppBrowser(userAgent: string): string | null {
  return APPS.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
}
