import { useRef, type RefObject } from 'react';
import { usePageKeys } from './use-page-keys';

/**
 * j and k walk the rows of a list from anywhere on its page, Enter opens the one that has the focus. Give the returned ref to the
 * list and `data-row` to the link of each row.
 */
export function useRowKeys<List extends HTMLElement>(): RefObject<List | null> {
  const list = useRef<List>(null);
  const walk = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? 0 : Math.max(0, Math.min(links.length - 1, at + by));
    links[next]?.focus();
  };
  usePageKeys({ j: () => walk(1), k: () => walk(-1) });
  return list;
}
