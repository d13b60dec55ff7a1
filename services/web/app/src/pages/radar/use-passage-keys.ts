import { useEffect } from 'react';
import type { TwoFilms } from './use-two-films';

const TYPING = 'input, textarea, select, button, a, summary, [contenteditable], [role="dialog"]';

/** Space plays and stops both films, J and K go to the next and the previous passage. */
export function usePassageKeys({ at, choose, toggle }: TwoFilms): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = { ' ': toggle, j: () => choose(at + 1), k: () => choose(at - 1) }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [at, choose, toggle]);
}
