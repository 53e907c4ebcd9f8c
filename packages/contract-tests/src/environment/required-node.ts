import { readFileSync } from "node:fs";
import { EnvironmentError } from "./environment-error.ts";

/*
 * Imported for its effect, and first: the message has to come before a module that an old Node cannot evaluate. No
 * module below the main entry may import by name what Node 20 lacks, because that fails before anything is evaluated.
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
