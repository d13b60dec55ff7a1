// Runs before the first paint, so that nobody who chose the dark scheme sees a white flash. A new version needs a new file name.
(() => {
  const chosen = window.localStorage.getItem('mantine-color-scheme-value');
  const dark = chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
