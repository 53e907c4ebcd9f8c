import { nearestNames } from "@resellers-sdk/errors/explain";

/** `. Did you mean X?` if a name resembles one that exists, otherwise an empty string. */
export function didYouMean(wrong: string, names: readonly string[], prefix = ""): string {
  const [found] = nearestNames(wrong, names);
  return found === undefined ? "" : `. Did you mean ${prefix}${found}?`;
}
