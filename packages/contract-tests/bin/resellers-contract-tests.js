#!/usr/bin/env node
import { readFileSync } from "node:fs";
import * as runtime from "node:module"; // As a whole: older versions of Node lack a part of it.

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [major, minor] = engines.node.match(/\d+/g).map(Number);
const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`resellers-contract-tests needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  runtime.enableCompileCache(); // Most of the time of a small run goes into loading Prism and Pact.
  try {
    const { main } = await import("../dist/cli/main.js");
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // Nothing of the package could be loaded, so nothing of it can explain this.
    console.error(`The contract tests cannot run here: ${error?.message ?? error}. Install the package again.`);
    process.exitCode = 2;
  }
}
