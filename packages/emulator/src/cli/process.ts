import { readFile } from "node:fs/promises";
import { main } from "./main.ts";

/** Runs the command in this process, until a signal ends it. */
const { stdout, stderr, argv } = process;

const ended = await main(argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  readFile: (file) => readFile(file, "utf8"),
});

if ("exitCode" in ended) process.exitCode = ended.exitCode;
else
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void ended.server.close().then(() => process.exit(0)));
