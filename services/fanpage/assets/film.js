// Offers the qualities of a film, remembers the choice, and takes the lightest over a weak link. Without this file the film plays all the same.
(() => {
  'use strict';
  const KEY = 'hoithi.film-quality';
  const film = document.querySelector('.player video');
  const box = document.querySelector('[data-quality]');
  const list = box?.querySelector('select');
  if (!film || !list) return;
  const automatic = [...film.querySelectorAll('source')].map((source) => source.cloneNode());
  const pathOf = (name) => [...list.options].find((option) => option.value === name)?.dataset.path;
  const remembered = () => {
    try {
      return localStorage.getItem(KEY) ?? 'auto';
    } catch {
      return 'auto';
    }
  };
  const link = navigator.connection ?? {};
  const isWeak =
    link.saveData === true ||
    (link.effectiveType !== undefined && link.effectiveType !== '4g') ||
    (link.downlink !== undefined && link.downlink < 3);
  const playsStream = film.canPlayType('application/vnd.apple.mpegurl') !== '';

  const show = (name) => {
    const at = film.currentTime;
    const wasPlaying = !film.paused && !film.ended;
    const path = pathOf(name) ?? (isWeak && !playsStream ? pathOf('480p') : undefined);
    film.removeAttribute('src');
    film.replaceChildren(...(path === undefined ? automatic : []));
    if (path !== undefined) film.src = path;
    film.load();
    if (at > 0)
      film.addEventListener(
        'loadedmetadata',
        () => {
          film.currentTime = at;
          if (wasPlaying) void film.play();
        },
        { once: true },
      );
  };

  // A stream that this browser cannot play after all: the next file is tried.
  film.addEventListener('error', () => {
    if (film.currentSrc.endsWith('.m3u8')) show('720p');
  });
  const wanted = remembered();
  list.value = pathOf(wanted) === undefined ? 'auto' : wanted;
  if (list.value !== 'auto' || (isWeak && !playsStream)) show(list.value);
  list.addEventListener('change', () => {
    try {
      localStorage.setItem(KEY, list.value);
    } catch {
      /* private window: the choice holds for this page */
    }
    show(list.value);
  });
  box.hidden = false;
})();
