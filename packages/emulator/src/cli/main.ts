import { createEmulator } from "../create-emulator.ts";
import { DataFileError } from "../world/store/sqlite/data-file-error.ts";
import type { SqliteStore } from "../world/store/sqlite/sqlite-store.ts";
import type { Seed } from "../world/seed/seed.ts";
import { SeedError } from "../world/seed/seed-reader.ts";
import { firstScreen } from "./first-screen.ts";
import type { Io } from "./io.ts";
import { type CliOptions, readOptions, UsageError } from "./options.ts";
import { ownVersion } from "./own-version.ts";
import { type RunningServer, serve } from "./serve.ts";
import { viewer } from "../viewer/viewer.ts";
import { usage } from "./usage.ts";

/** How the command ended: with a server that runs, or with an exit code. */
export type Ended = { readonly server: RunningServer } | { readonly exitCode: 0 | 1 | 2 };

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/**
 * Runs the command. Never throws. Exit codes: 0 after `--help` and `--version`, 1 if the address cannot be bound, 2 for
 * an invalid command line, seed or data file.
 */
export async function main(args: readonly string[], io: Io): Promise<Ended> {
  try {
    return await run(args, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.err(`${message}\n`);
    if (error instanceof UsageError) io.err("How to use it: resellers-emulator --help\n");
    const isOfUser = error instanceof UsageError || error instanceof SeedError || error instanceof DataFileError;
    return { exitCode: isOfUser ? 2 : 1 };
  }
}

async function run(args: readonly string[], io: Io): Promise<Ended> {
  const options = readOptions(args);
  if (options.help) {
    io.out(usage);
    return { exitCode: 0 };
  }
  if (options.version) {
    io.out(`${ownVersion()}\n`);
    return { exitCode: 0 };
  }
  const seed = options.seed === undefined ? undefined : await readSeed(options.seed, io);
  const store = options.data === undefined ? undefined : await openStore(options.data);
  try {
    const server = await start(options, io, seed, store);
    return { server: { url: server.url, close: () => server.close().finally(() => store?.close()) } };
  } catch (error) {
    store?.close();
    throw error;
  }
}

async function start(options: CliOptions, io: Io, seed?: Seed, store?: SqliteStore): Promise<RunningServer> {
  const { port, host, clock, rateLimit, quiet, json } = options;
  // A data file that was used before already has a world.
  const isDefault = seed === undefined && store?.number("begun") === undefined;
  const emulator = createEmulator({
    clock,
    viewer,
    // Loopback names, and the requested host.
    controlHosts: [...LOOPBACK, "[::1]", host],
    ...(seed === undefined ? {} : { seed }),
    ...(store === undefined ? {} : { store }),
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
  else io.out(quiet ? `${server.url}\n` : firstScreen(server.url, state, isDefault));
  return server;
}

/** The YAML parser is loaded only if a seed file is given, because the command starts faster without it. */
async function readSeed(file: string, io: Io): Promise<Seed> {
  const { readSeedFile } = await import("./read-seed-file.ts");
  return readSeedFile(file, io);
}

/** SQLite is loaded only if a data file is given, because older versions of Node do not have it. */
async function openStore(file: string): Promise<SqliteStore> {
  const { openSqliteStore } = await import("../world/store/sqlite/sqlite-store.ts");
  return openSqliteStore(file);
}
