import { readFileSync } from "node:fs";
import { EnvironmentError } from "./environment-error.ts";

/*
 * Imported first, for its side effect: the message has to appear before the evaluation of a module that needs a newer
 * Node. No module below the main entry may have a named import that Node 20 lacks, because that fails before anything
 * is evaluated.
 */

const manifest: { readonly engines: { readonly node: string } } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const [major = 0, minor = 0] = (manifest.engines.node.match(/\d+/g) ?? []).map(Number);
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor))
  throw new EnvironmentError(
    `@resellers-sdk/contract-tests needs Node ${major}.${minor} or newer, because Prism does; this is ${process.versions.node}.`,
  );
