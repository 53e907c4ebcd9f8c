import { list } from "tar";

/** The text of each file of an npm package, by its path in the package, in alphabetical order. */
export function readTarball(file: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  list({
    file,
    sync: true,
    onReadEntry(entry) {
      const parts: Buffer[] = [];
      entry.on("data", (data) => parts.push(Buffer.from(data)));
      entry.on("end", () => files.set(entry.path.replace(/^package\//, ""), Buffer.concat(parts).toString()));
    },
  });
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
