/**
 * `npm run bench -- novelty [films]`: which of 10,000 films of five minutes share passages with this one (goal: < 200 ms), beside a
 * plain scan of all pictures in the same run, which also says what may not be missed. Synthetic pictures whose bits are skewed and
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
/** A word with about `ones` of 32 bits set. */
const sparse = (ones) => {
  let bits = 0;
  for (let count = 0; count < ones; count += 1) bits |= 1 << (word() % 32);
  return bits >>> 0;
};

/** Films are bright above and dark below: comparisons of neighbours are not fair coins, so films share a skewed base. */
const BASE = [0x9d3a66c1, 0x51e8b20f];

function makeFilm() {
  const pictures = { basis: 'seconds', timesMs: new Uint32Array(SECONDS), highs: new Uint32Array(SECONDS) };
  pictures.lows = new Uint32Array(SECONDS);
  pictures.firmBits = new Uint8Array(SECONDS).fill(48);
  let [high, low] = [0, 0];
  for (let second = 0; second < SECONDS; second += 1) {
    if (second % 5 === 0) [high, low] = [(BASE[0] ^ sparse(12)) >>> 0, (BASE[1] ^ sparse(12)) >>> 0];
    else [high, low] = [(high ^ sparse(3)) >>> 0, (low ^ sparse(3)) >>> 0];
    pictures.timesMs[second] = second * 1000;
    pictures.highs[second] = high;
    pictures.lows[second] = low;
  }
  return { durationMs: SECONDS * 1000, pictures, sound: Uint32Array.from({ length: 1212 }, word) };
}

const noisy = (film) => {
  const { pictures } = film;
  return {
    ...film,
    pictures: {
      ...pictures,
      highs: pictures.highs.map((half) => half ^ sparse(2)),
      lows: pictures.lows.map((half) => half ^ sparse(2)),
    },
  };
};

function mirrorHalf(half) {
  let out = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    const from = (bit & 24) | (7 - (bit & 7));
    if (((half >>> from) & 1) === 0) out |= 1 << bit;
  }
  return out >>> 0;
}
const mirrored = (film) => ({
  ...film,
  pictures: { ...film.pictures, highs: film.pictures.highs.map(mirrorHalf), lows: film.pictures.lows.map(mirrorHalf) },
});

function withPassage(host, guest) {
  const pictures = { ...host.pictures, highs: host.pictures.highs.slice(), lows: host.pictures.lows.slice() };
  for (let second = 0; second < 20; second += 1) {
    pictures.highs[200 + second] = guest.pictures.highs[40 + second];
    pictures.lows[200 + second] = guest.pictures.lows[40 + second];
  }
  return { ...host, pictures };
}

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

/** The plain way: every picture of the question against every picture of all films, upright and mirrored. */
function scan(question) {
  const bitCount = (bits) => {
    let count = bits - ((bits >>> 1) & 0x55555555);
    count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
    return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  };
  const hits = new Map();
  for (const track of [question.pictures, mirrored(question).pictures]) {
    for (let at = 0; at < films.length; at += 1) {
      const { highs, lows } = films[at].pictures;
      let count = 0;
      for (let one = 0; one < SECONDS; one += 1) {
        const [high, low] = [track.highs[one], track.lows[one]];
        for (let other = 0; other < SECONDS; other += 1) {
          if (bitCount(highs[other] ^ high) + bitCount(lows[other] ^ low) <= 10) count += 1;
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
console.log(`plain scan: ${scanned.ms.toFixed(0)} ms; the source is among its ${scanned.result.size} films`);
process.exitCode = missed === 0 ? 0 : 1;
