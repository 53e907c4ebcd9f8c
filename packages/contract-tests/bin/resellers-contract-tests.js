#!/usr/bin/env node
import { readFileSync } from "node:fs";
import * as runtime from "node:module"; // A namespace import, because older versions of Node lack some of its exports.

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [major, minor] = engines.node.match(/\d+/g).map(Number);
const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`resellers-contract-tests needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  runtime.enableCompileCache(); // Loading Prism and Pact takes most of the time of a small run.
  try {
    const { main } = await import("../dist/cli/main.js");
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // The package could not be loaded, so its own explanation of failures is not available.
    console.error(`The contract tests cannot run here: ${error?.message ?? error}. Install the package again.`);
    process.exitCode = 2;
  }
}
