/** Which works have which prize; a prize that is not named is given to nobody. */
export type GivenPrizes = readonly { readonly prizeId: string; readonly entries: readonly string[] }[];

export type PrizeChange = {
  readonly prizeId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** The prizes that go to other works than before, in the order of the first list; works of one prize have no order among them. */
export function comparePrizes(before: GivenPrizes, after: GivenPrizes): readonly PrizeChange[] {
  const givenIn = (list: GivenPrizes, prizeId: string): readonly string[] =>
    list.filter((prize) => prize.prizeId === prizeId).flatMap(({ entries }) => entries);
  const ids = new Set([...before, ...after].map(({ prizeId }) => prizeId));
  return [...ids].flatMap((prizeId): readonly PrizeChange[] => {
    const [was, is] = [givenIn(before, prizeId), givenIn(after, prizeId)];
    const added = is.filter((entry) => !was.includes(entry));
    const removed = was.filter((entry) => !is.includes(entry));
    return added.length + removed.length === 0 ? [] : [{ prizeId, before: was, after: is, added, removed }];
  });
}
