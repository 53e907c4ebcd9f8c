#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import path from "node:path";

enableCompileCache(); // Loading the parsers takes most of the time of a run.

const { main } = await import("./main.ts");

process.exitCode = await main(process.argv.slice(2), {
  repository: path.resolve(import.meta.dirname, "../../.."),
  // npm runs scripts in the folder of the package; INIT_CWD is the folder in which npm was called.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  colours: process.stdout.isTTY && process.stdout.hasColors(),
  columns: process.stdout.columns ?? 160,
});
