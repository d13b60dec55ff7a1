/** Keeps a phone from sleeping while a film is sent; where the browser cannot, the page asks the person instead. */
export function holdScreenAwake(): () => void {
  let sentinel: WakeLockSentinel | null = null;
  let released = false;
  const hold = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // A refusal (battery saver) changes nothing: the upload resumes after sleep.
    const held = await navigator.wakeLock.request('screen').catch(() => null);
    if (released) await held?.release();
    else sentinel = held;
  };
  const again = (): void => void hold();
  document.addEventListener('visibilitychange', again);
  void hold();
  return () => {
    released = true;
    document.removeEventListener('visibilitychange', again);
    void sentinel?.release();
  };
}
