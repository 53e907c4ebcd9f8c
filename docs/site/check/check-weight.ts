import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What an error's page may weigh with everything that it loads, compressed, in bytes. */
const LIMIT = 60_000;

/** Error pages that are too heavy. Every style and script of the site counts, but that of the decoder, which has a page of its own. */
export function checkWeight(site: string): readonly string[] {
  const weigh = (file: string): number => gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length;
  const shared = globSync("_astro/*.{css,js}", { cwd: site }).filter(
    (file) => !path.basename(file).startsWith("Decoder."),
  );
  const common = shared.reduce((sum, file) => sum + weigh(file), 0);
  return globSync("errors/*/index.html", { cwd: site }).flatMap((file) => {
    const weight = common + weigh(file);
    return weight <= LIMIT ? [] : [`${file}: weighs ${weight} bytes with what it loads; the limit is ${LIMIT}`];
  });
}
