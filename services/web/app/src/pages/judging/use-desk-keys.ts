import { useEffect, useRef } from 'react';

const WORDS = 'input:not([type="range"]):not([type="checkbox"]), textarea, select, [contenteditable]';
const PRESSABLE = 'button, a, summary, input, [role="button"], [role="switch"]';

/** What each key does on the desk; letters in lower case. `1` stands for all digits and is given the one pressed. */
export type DeskKeys = Readonly<Record<string, (digit: number) => void>>;

/**
 * Keys of a page: nothing while one writes or a dialog is open, nothing with Ctrl, Alt or Cmd. Space, Enter and the arrows
 * belong to a button or slider that has the focus.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(WORDS) || document.querySelector('[role="dialog"]') !== null) return;
      const key = event.key.toLowerCase();
      if (target?.closest(PRESSABLE) && (key === ' ' || key === 'enter' || key.startsWith('arrow'))) return;
      const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
      const act = now.current[digit > 0 ? '1' : key];
      if (act === undefined) return;
      event.preventDefault();
      act(digit);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
