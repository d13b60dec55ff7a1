import { chooseFilmSource, offeredQualities } from '../app/src/patterns/choose-film-source';

const whole = { playPath: '/full', preview: { hls: '/hls', p720: '/720', p480: '/480' } };
const good = { playsHls: false, weakLink: false };

describe('the source of a film', () => {
  it.each([
    ['the stream where the browser plays it', { playsHls: true, weakLink: true }, '/hls'],
    ['720p elsewhere', good, '/720'],
    ['480p over a weak link', { playsHls: false, weakLink: true }, '/480'],
  ])('is %s', (_, around, expected) => {
    expect(chooseFilmSource(whole, 'auto', around)).toBe(expected);
  });

  it('is what the viewer chose, where the film has it', () => {
    expect(chooseFilmSource(whole, 'full', { playsHls: true, weakLink: true })).toBe('/full');
    expect(chooseFilmSource(whole, '480p', good)).toBe('/480');
    const small = { playPath: '/full', preview: { hls: null, p720: null, p480: '/480' } };
    expect(chooseFilmSource(small, '720p', good)).toBe('/480');
  });

  it('is the play copy until there is a preview, and nothing before either', () => {
    expect(chooseFilmSource({ playPath: '/full', preview: null }, '480p', good)).toBe('/full');
    expect(chooseFilmSource({ playPath: null, preview: null }, 'auto', good)).toBeNull();
  });

  it('is offered for choice only where there is one', () => {
    expect(offeredQualities(whole)).toEqual(['auto', '720p', '480p', 'full']);
    expect(offeredQualities({ playPath: '/full', preview: null })).toEqual(['auto']);
  });
});
