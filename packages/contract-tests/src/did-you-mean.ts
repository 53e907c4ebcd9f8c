import { closestMatch } from "leven";

/** More wrong letters than this, for each letter that is right, make another word. */
const FAR = 1 / 3;

/** ` Did you mean X?` where a name is near to one that exists; nothing where it is near to none. */
export function didYouMean(wrong: string, names: readonly string[], prefix = ""): string {
  const lower = new Map(names.map((name) => [name.toLowerCase(), name]));
  const wanted = wrong.toLowerCase();
  const found = closestMatch(wanted, [...lower.keys()], { maxDistance: Math.max(2, Math.ceil(wanted.length * FAR)) });
  return found === undefined ? "" : `. Did you mean ${prefix}${lower.get(found)}?`;
}
