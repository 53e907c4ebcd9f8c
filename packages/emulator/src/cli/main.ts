import { createEmulator } from "../create-emulator.ts";
import { SeedError } from "../world/seed/seed-reader.ts";
import { firstScreen } from "./first-screen.ts";
import type { Io } from "./io.ts";
import { readOptions, UsageError } from "./options.ts";
import { readSeedFile } from "./read-seed-file.ts";
import { type RunningServer, serve } from "./serve.ts";
import { usage } from "./usage.ts";

/** How the command ended: with a server that runs, or with an exit code. */
export type Ended = { readonly server: RunningServer } | { readonly exitCode: 0 | 1 | 2 };

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/**
 * Runs the command. Never throws: 0 after `--help`, 1 where the address cannot be taken, 2 for a command line or a
 * seed that cannot be used.
 */
export async function main(args: readonly string[], io: Io): Promise<Ended> {
  try {
    return await run(args, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.err(`${message}\n`);
    if (error instanceof UsageError) io.err("How to use it: resellers-emulator --help\n");
    return { exitCode: error instanceof UsageError || error instanceof SeedError ? 2 : 1 };
  }
}

async function run(args: readonly string[], io: Io): Promise<Ended> {
  const { help, port, host, seed: file, clock, rateLimit, quiet, json } = readOptions(args);
  if (help) {
    io.out(usage);
    return { exitCode: 0 };
  }
  const seed = file === undefined ? undefined : await readSeedFile(file, io);
  const emulator = createEmulator({
    clock,
    // Beside loopback, the name that was asked for.
    controlHosts: [...LOOPBACK, "[::1]", host],
    ...(seed === undefined ? {} : { seed }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
  });
  const server = await serve(emulator, port, host);
  if (!LOOPBACK.includes(host))
    io.err(`${host} can be reached from other machines: everybody there can read and change this world.\n`);
  const state = emulator.control.state();
  if (json)
    io.out(
      `${JSON.stringify({ url: server.url, accounts: state.accounts, sites: state.sites, products: state.products })}\n`,
    );
  else io.out(quiet ? `${server.url}\n` : firstScreen(server.url, state, seed === undefined));
  return { server };
}
