const TAIL = 0.025;

/** By film its rank in every draw, 1 is the highest value. */
export function ranksOf(draws: readonly Float64Array[], films: number): readonly Int32Array[] {
  const ranks = Array.from({ length: films }, () => new Int32Array(draws.length));
  const order = Int32Array.from({ length: films }, (_, at) => at);
  for (const [draw, value] of draws.entries()) {
    order.sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
    for (let rank = 0; rank < order.length; rank += 1) {
      const row = ranks[order[rank] ?? 0];
      if (row !== undefined) row[draw] = rank + 1;
    }
  }
  return ranks;
}

/** Best and worst rank of the middle 95 of 100 draws. */
export function middleRanks(ranks: Int32Array): readonly [number, number] {
  const sorted = ranks.slice().sort();
  const cut = Math.floor(sorted.length * TAIL);
  return [sorted[cut] ?? 1, sorted[sorted.length - 1 - cut] ?? 1];
}
