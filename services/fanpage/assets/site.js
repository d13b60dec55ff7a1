// Everything on these pages works without this file; it only saves a reload and keeps the place in a film.
(() => {
  'use strict';

  const film = document.querySelector('video[data-code]');
  if (film) {
    const key = `hoithi:${film.dataset.code}`;
    const read = () => {
      try {
        return Number(localStorage.getItem(key)) || 0;
      } catch {
        return 0;
      }
    };
    const write = (seconds) => {
      try {
        localStorage.setItem(key, String(Math.floor(seconds)));
      } catch {
        /* private window: no place is kept */
      }
    };
    film.addEventListener('loadedmetadata', () => {
      const at = read();
      if (at > 5 && at < film.duration - 10) film.currentTime = at;
    });
    film.addEventListener('pause', () => write(film.currentTime));
    film.addEventListener('ended', () => write(0));
  }

  const form = document.querySelector('form[data-react]');
  const told = document.querySelector('[data-told]');
  if (form && told) {
    const vote = async () => {
      const button = form.querySelector('button');
      const act = form.elements.namedItem('act');
      button.disabled = true;
      try {
        const answer = await fetch(form.action, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ act: act.value }),
        });
        const body = await answer.json();
        if (!answer.ok)
          throw new Error(document.documentElement.lang === 'en' ? body.error.messageEn : body.error.message);
        act.value = body.reacted ? 'take-back' : 'give';
        button.setAttribute('aria-pressed', String(body.reacted));
        button.querySelector('[data-word]').textContent = body.reacted ? form.dataset.takeBack : form.dataset.give;
        told.textContent = body.reacted ? form.dataset.given : form.dataset.taken;
      } catch (error) {
        told.textContent = error instanceof TypeError ? form.dataset.offline : error.message;
      } finally {
        button.disabled = false;
      }
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void vote();
    });
  }

  const share = document.querySelector('[data-share]');
  if (share && (navigator.share || navigator.clipboard)) {
    share.hidden = false;
    const passOn = async () => {
      if (navigator.share) {
        await navigator.share({ url: share.dataset.share, title: document.title }).catch(() => undefined);
        return;
      }
      await navigator.clipboard.writeText(share.dataset.share);
      share.querySelector('[data-word]').textContent = share.dataset.copied;
    };
    share.addEventListener('click', () => void passOn());
  }
})();
