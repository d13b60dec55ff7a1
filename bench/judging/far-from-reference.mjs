/** Points of noise that the reference states of itself. */
const REFERENCE_NOISE = 3;

/**
 * Rows whose per cent lies further from the reference than chance explains: three standard errors of this run's own count (at most
 * those of a coin with this chance, where the measure is an overlap) and the noise of the reference. `columns` names several per row.
 * Where the reading is fitted, its level says nothing: how far the methods lie from the first one is held to the reference.
 */
export function farFromReference(rows, columns = ['']) {
  return rows.flatMap(({ name, runs, percent, reference, reading }) => {
    const level = reading === 'fitted' ? percent[0] - reference[0] : 0;
    return [percent].flat().flatMap((found, at) => {
      const said = [reference].flat()[at];
      const chance = said / 100;
      const allowed = REFERENCE_NOISE + 300 * Math.sqrt((chance * (1 - chance)) / runs);
      if (Math.abs(found - level - said) <= allowed) return [];
      return [`${name} ${columns[at]}: ${found} %, the reference has ${said} %, allowed ${allowed.toFixed(1)} points`];
    });
  });
}
