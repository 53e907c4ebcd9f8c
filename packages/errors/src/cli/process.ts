import { readFile } from "node:fs/promises";
import { main } from "./main.ts";
import { wantsColours } from "./paint.ts";

/** Runs the command line tool in this process. */
const { stdin, stdout, stderr, argv, env } = process;

// A reader such as `head` may close the pipe early; that is not a failure.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function readInput(): Promise<Uint8Array> {
  if (stdin.isTTY) stderr.write("Paste the body, then press Ctrl-D.\n");
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array); // Without an encoding, chunks are bytes.
  return Buffer.concat(chunks);
}

process.exitCode = await main(argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  read: (file) => (file === undefined || file === "-" ? readInput() : readFile(file)),
  colours: wantsColours(stdout.isTTY, env),
  columns: stdout.columns || 80,
});
