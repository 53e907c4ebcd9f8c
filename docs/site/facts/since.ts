import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * Returns a function that looks up since which version of the errors package a code is listed, in `docs/since.json`.
 *
 * @throws {Error} For a code that is missing there although the package has been released.
 */
export function sinceOf(root: string): (code: string) => string {
  // Both files are ours: an object of versions by code, and a package.json.
  const versions = readJson(path.join(root, "docs/since.json")) as Readonly<Record<string, string>>;
  const { version } = readJson(path.join(root, "packages/errors/package.json")) as { readonly version: string };
  return (code) => {
    const listed = versions[code];
    if (listed !== undefined) return `\`@resellers-sdk/errors\` ${listed}`;
    if (version === "0.0.0") return "the first release of `@resellers-sdk/errors`, which is still to come";
    throw new Error(`docs/since.json does not say which version of @resellers-sdk/errors lists ${code} first.`);
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
