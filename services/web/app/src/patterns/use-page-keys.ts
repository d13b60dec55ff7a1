import { useEffect, useRef } from 'react';

const WORDS =
  'input:not([type="range"]):not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';
const PRESSABLE = 'button, a, summary, input, [role="button"], [role="switch"]';

/** What each key does on a page; letters in lower case. `1` stands for all digits and is given the one pressed. */
export type PageKeys = Readonly<Record<string, (digit: number) => void>>;

/**
 * Keys of a page: nothing while one writes or a dialog is open, nothing with Ctrl, Alt or Cmd. Space, Enter and the arrows
 * belong to a button or slider that has the focus.
 */
export function usePageKeys(keys: PageKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event)) return;
      const key = event.key.toLowerCase();
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

/** Whether the key belongs to the browser, to a text that is being written, to a dialog or to what has the focus. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('[role="dialog"]') !== null) return true;
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest(WORDS)) return true;
  return OF_A_BUTTON.test(event.key) && event.target.closest(PRESSABLE) !== null;
}

const OF_A_BUTTON = /^( |Enter|Arrow\w+)$/;
