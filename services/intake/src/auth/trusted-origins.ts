/** The front door's origin; on one's own machine also its other name, because people type either. */
export function trustedOrigins(publicUrl: string): string[] {
  const { origin, hostname } = new URL(publicUrl);
  const other = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' }[hostname];
  return other === undefined ? [origin] : [origin, origin.replace(hostname, other)];
}
