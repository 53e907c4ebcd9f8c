#!/usr/bin/env node
import { enableCompileCache } from "node:module";

enableCompileCache(); // Most of the time of a small run goes into loading Prism and Pact.
const { main } = await import("../dist/cli/main.js");
process.exitCode = await main(process.argv.slice(2));
