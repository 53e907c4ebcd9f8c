import { readFileSync } from "node:fs";

/** The version of this package. */
export function ownVersion(): string {
  // The package's own file, which npm asks to have a version.
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
