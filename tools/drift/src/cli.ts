#!/usr/bin/env node
import path from "node:path";
import { main } from "./main.ts";

const repository = path.resolve(import.meta.dirname, "../../..");

process.exitCode = await main(process.argv.slice(2), {
  repository,
  // npm runs scripts in the folder of the package; INIT_CWD is the folder in which npm was called.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
