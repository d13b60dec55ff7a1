const KEY = 'hoithi-person-changed';

/** Says to every other tab that somebody else, or nobody, is signed in now. */
export const tellOtherTabs = (): void => localStorage.setItem(KEY, String(Date.now()));

/** Opens this page anew when another tab signed out or in; also when the browser brings back a page that it had put aside. */
export function followOtherTabs(): void {
  let own = localStorage.getItem(KEY);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) window.location.reload();
  });
  window.addEventListener('pagehide', () => {
    own = localStorage.getItem(KEY);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && localStorage.getItem(KEY) !== own) window.location.reload();
  });
}
