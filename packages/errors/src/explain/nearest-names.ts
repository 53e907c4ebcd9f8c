/** How many letters must be added, removed, changed or swapped to make `a` of the first 0, 1, 2 … letters of `b`. */
function distances(a: string, b: string): readonly number[] {
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
  return rows[a.length]!;
}

/**
 * The names that a misspelt one may be meant to be, the nearest first: at most three, and none that differs in more
 * than a third of its letters. Letters that were added, left out, changed or swapped count; upper and lower case do not.
 *
 * @example
 * nearestNames("PRODUCT_NOT_FUOND", codes); // ["PRODUCT_NOT_FOUND", …]
 */
export function nearestNames(misspelt: string, names: readonly string[]): readonly string[] {
  const wanted = misspelt.toLowerCase().slice(0, 100);
  return names
    .map((name) => {
      const lower = name.toLowerCase();
      const away = distances(wanted, lower);
      const whole = away[lower.length]!;
      const start = Math.min(...away);
      // A prefix of half a name counts as a match, even with a typo in it; a typo in the whole name ranks higher.
      const isPart = wanted.length > 3 && (lower.includes(wanted) || wanted.includes(lower));
      const part = isPart ? 1.5 : wanted.length > 7 && start < 3 ? start + 1.5 : whole;
      return { name, away: Math.min(whole, part), limit: Math.max(2, Math.ceil(lower.length / 3)) };
    })
    .filter(({ away, limit }) => away <= limit)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}
