/** Groups of jurors who are linked by common films, largest first; jurors without a film are in none. */
export function jurorGroups(panels: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const panel of panels.values()) {
    const merged = new Set<string>();
    for (const juror of panel) for (const member of groupOf.get(juror) ?? [juror]) merged.add(member);
    for (const juror of merged) groupOf.set(juror, merged);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].toSorted())
    .toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
