/** How many letters must be added, removed, changed or swapped to make one text of the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The names that a misspelt one may be meant to be, the nearest first; at most three, and none that is far off. */
export function nearest(misspelt: string, names: readonly string[]): readonly string[] {
  const wanted = misspelt.toLowerCase().slice(0, 100);
  return names
    .map((name) => {
      const lower = name.toLowerCase();
      const away = distance(wanted, lower);
      // Half a name is near enough, but a slip of the finger is nearer.
      const isPart = wanted.length > 3 && (lower.includes(wanted) || wanted.includes(lower));
      return { name, away: isPart ? Math.min(away, 1.5) : away, limit: Math.max(2, Math.ceil(lower.length / 3)) };
    })
    .filter(({ away, limit }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}
