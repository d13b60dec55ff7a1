import { useEffect, useState } from 'react';
import { serverNowMs } from '../api/server-clock';

/** The server's present instant, renewed every so often. */
export function useNow(everyMs = 15_000): number {
  const [nowMs, setNowMs] = useState(serverNowMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(serverNowMs()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
