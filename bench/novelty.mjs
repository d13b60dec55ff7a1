/**
 * `npm run bench -- novelty [films]`: which of 10,000 films of five minutes share passages with this one (goal: < 200 ms), beside a
 * plain scan of the pictures in the same run. Synthetic pictures whose bits are skewed and
 * whose neighbours are alike, as in real films; three copies are planted: re-encoded, mirrored, and twenty seconds inside another film.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { compareFilms, PassageIndex } = require('@hoithi/novelty');

const FILMS = Number(process.argv[2] ?? 10_000);
const SECONDS = 300;

let state = 42;
const word = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  let mixed = state ^ (state >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
};
/** Films are bright above and dark below, and much of every picture is soft: comparisons are no fair coins. */
const HALVES = ['upHighs', 'upLows', 'downHighs', 'downLows'];
const often = (chance) => {
  let bits = 0;
  for (let bit = 0; bit < 32; bit += 1) bits = (bits << 1) | (word() / 2 ** 32 < chance ? 1 : 0);
  return bits >>> 0;
};
const BASE = [often(0.25), often(0.25)];

function makePicture() {
  const [upHigh, upLow] = [often(0.15) | (BASE[0] & often(0.5)), often(0.15) | (BASE[1] & often(0.5))];
  return { upHighs: upHigh, upLows: upLow, downHighs: often(0.25) & ~upHigh, downLows: often(0.25) & ~upLow };
}
/** Some of 128 bits the other way: what a new encoding, or a second of movement, does. */
function changed(picture, flips) {
  const next = { ...picture };
  for (let flip = 0; flip < flips; flip += 1) next[HALVES[word() % 4]] ^= 1 << (word() % 32);
  return next;
}

function makeFilm() {
  const pictures = { basis: 'seconds', timesMs: Uint32Array.from({ length: SECONDS }, (_, at) => at * 1000) };
  for (const half of HALVES) pictures[half] = new Uint32Array(SECONDS);
  let picture = makePicture();
  for (let second = 0; second < SECONDS; second += 1) {
    picture = second % 5 === 0 ? makePicture() : changed(picture, 10);
    for (const half of HALVES) pictures[half][second] = picture[half];
  }
  return { durationMs: SECONDS * 1000, pictures, sound: Uint32Array.from({ length: 1212 }, word) };
}

const pictureAt = (film, at) => Object.fromEntries(HALVES.map((half) => [half, film.pictures[half][at]]));

function withPictures(film, make) {
  const pictures = { ...film.pictures };
  for (const half of HALVES) pictures[half] = film.pictures[half].slice();
  for (let at = 0; at < SECONDS; at += 1) {
    const picture = make(at);
    for (const half of HALVES) pictures[half][at] = picture[half];
  }
  return { ...film, pictures };
}
const noisy = (film) => withPictures(film, (at) => changed(pictureAt(film, at), 4));

function reverseRows(half) {
  let out = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((half >>> ((bit & 24) | (7 - (bit & 7)))) & 1) out |= 1 << bit;
  return out >>> 0;
}
const mirrored = (film) =>
  withPictures(film, (at) => {
    const { upHighs, upLows, downHighs, downLows } = pictureAt(film, at);
    return {
      upHighs: reverseRows(downHighs),
      upLows: reverseRows(downLows),
      downHighs: reverseRows(upHighs),
      downLows: reverseRows(upLows),
    };
  });

const withPassage = (host, guest) =>
  withPictures(host, (at) => (at >= 200 && at < 220 ? pictureAt(guest, at - 160) : pictureAt(host, at)));

const timed = (work) => {
  const startedAt = performance.now();
  const result = work();
  return { ms: performance.now() - startedAt, result };
};
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const films = Array.from({ length: FILMS }, makeFilm);
const index = new PassageIndex();
const filled = timed(() =>
  films.forEach((fingerprint, at) => index.add({ key: `f${at}`, group: `f${at}`, fingerprint })),
);
const first = timed(() => index.search(films[0], { group: 'f0' }));

const source = 7;
const questions = {
  'nothing shared': makeFilm(),
  're-encoded': noisy(films[source]),
  mirrored: mirrored(noisy(films[source])),
  '20 s inside another film': noisy(withPassage(makeFilm(), films[source])),
};

/** The plain way: every picture of the question against every picture of every twentieth film, upright and mirrored. */
const SCANNED_OF = 20;
function scan(question) {
  const bitCount = (bits) => {
    let count = bits - ((bits >>> 1) & 0x55555555);
    count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
    return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  };
  const hits = new Map();
  for (const { pictures: track } of [question, mirrored(question)]) {
    for (let at = source; at < films.length; at += SCANNED_OF) {
      const { upHighs, upLows, downHighs, downLows } = films[at].pictures;
      let count = 0;
      for (let one = 0; one < SECONDS; one += 1) {
        const [a, b, c, d] = [track.upHighs[one], track.upLows[one], track.downHighs[one], track.downLows[one]];
        const firm = bitCount(a | c) + bitCount(b | d);
        for (let other = 0; other < SECONDS; other += 1) {
          const [e, f, g, h] = [upHighs[other], upLows[other], downHighs[other], downLows[other]];
          const different = bitCount(a ^ e) + bitCount(b ^ f) + bitCount(c ^ g) + bitCount(d ^ h);
          if (different <= 0.25 * (firm + bitCount(e | g) + bitCount(f | h))) count += 1;
        }
      }
      if (count > 0) hits.set(at, (hits.get(at) ?? 0) + count);
    }
  }
  return hits;
}

console.log(
  `${FILMS} films of ${SECONDS} s: ${index.pictures} pictures kept, filled in ${filled.ms.toFixed(0)} ms, sorted in ${first.ms.toFixed(0)} ms`,
);
console.log(
  `index memory ${(index.bytes / 2 ** 20).toFixed(0)} MiB (${(index.bytes / FILMS / 1024).toFixed(1)} KiB a film)`,
);

const scanned = timed(() => scan(questions['20 s inside another film']));
scanned.ms *= SCANNED_OF;
let missed = 0;
for (const [name, question] of Object.entries(questions)) {
  const times = [];
  let found = [];
  for (let round = 0; round < 5; round += 1) {
    const search = timed(() => index.search(question, { group: 'question' }));
    times.push(search.ms);
    found = search.result;
  }
  const compared = timed(() =>
    found
      .map(({ key }) => ({ key, ...compareFilms(question, films[Number(key.slice(1))]) }))
      .filter(({ passages }) => passages.length > 0),
  );
  const expected = name === 'nothing shared' ? '' : `f${source}`;
  const right = compared.result.map(({ key }) => key).join() === expected;
  if (!right) missed += 1;
  console.log(
    `${name}: search ${median(times).toFixed(1)} ms (${(scanned.ms / median(times)).toFixed(0)} x faster than a plain scan), ` +
      `${found.length} candidates compared in ${compared.ms.toFixed(0)} ms -> ${compared.result.map(({ key }) => key).join() || 'none'} ${right ? 'right' : 'WRONG'}`,
  );
}
console.log(`plain scan: ${scanned.ms.toFixed(0)} ms (a twentieth of the films, times twenty)`);
process.exitCode = missed === 0 ? 0 : 1;
