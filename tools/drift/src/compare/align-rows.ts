/** Which row of one list is which row of the other, by index. */
export type Pairs = readonly (readonly [left: number, right: number])[];

/**
 * Pairs the rows of two lists, by the strictest likeness first: a row that is the same elsewhere is never taken for a
 * row of which a cell has changed.
 */
export function pairRows<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  likenesses: readonly ((left: Left, right: Right) => boolean)[],
): Pairs {
  const pairs: [number, number][] = [];
  const used = new Set<number>();
  const open = new Set(lefts.keys());
  for (const alike of likenesses)
    for (const left of open) {
      const right = rights.findIndex((one, index) => {
        const other = lefts[left];
        return !used.has(index) && other !== undefined && alike(other, one);
      });
      if (right === -1) continue;
      pairs.push([left, right]);
      used.add(right);
      open.delete(left);
    }
  return pairs.toSorted(([a], [b]) => a - b);
}

/** The pairs that have left their order: as few as explain it. */
export function movedPairs(pairs: Pairs): Pairs {
  // The longest run of pairs that is in order on both sides has stayed; it ends best at one of the pairs.
  const runs: number[][] = [];
  pairs.forEach(([, right], index) => {
    const before = runs.filter((run) => (pairs[run.at(-1) ?? 0]?.[1] ?? 0) < right);
    const longest = before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, index]);
  });
  const stayed = new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
  return pairs.filter((_, index) => !stayed.has(index));
}
