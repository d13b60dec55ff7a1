/**
 * The content policy of the React app: scripts from our own files only, never inline.
 * Styles may be inline because the component kit and the player's shadow roots write `<style>` at run time.
 */
export const APP_CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The content policy of the offline worker's own script: it runs nothing but itself and asks this origin only. */
export const WORKER_CONTENT_POLICY = "default-src 'none'; connect-src 'self'";
