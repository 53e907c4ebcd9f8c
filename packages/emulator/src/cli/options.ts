import { parseArgs } from "node:util";
import type { RateLimit } from "../http/rate-limit.ts";

/** The parsed command line. */
export interface CliOptions {
  readonly help: boolean;
  readonly version: boolean;
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly data: string | undefined;
  readonly clock: "real" | "manual";
  readonly rateLimit: RateLimit | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** A command line that cannot be run; the message says why. */
export class UsageError extends Error {}

const config = {
  port: { type: "string", default: "4020" },
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string" },
  data: { type: "string" },
  clock: { type: "string", default: "real" },
  "rate-limit": { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** @throws {UsageError} For an option that does not exist, or a value that it cannot have. */
export function readOptions(args: readonly string[]): CliOptions {
  const values = parse(args);
  const { clock, host, seed, data, quiet, json, help, version } = values;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, and not ${values.port}`);
  if (clock !== "real" && clock !== "manual") throw new UsageError(`--clock takes real or manual, and not ${clock}`);
  if (data === "") throw new UsageError("--data takes the name of a file");
  if (host === "") throw new UsageError("--host takes a name or an address");
  return { help, version, port, host, seed, data, clock, rateLimit: readLimit(values["rate-limit"]), quiet, json };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof config }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: config }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readLimit(text: string | undefined): RateLimit | undefined {
  if (text === undefined) return undefined;
  const [, calls, perMs] = /^([1-9]\d{0,9})\/([1-9]\d{0,9})$/.exec(text) ?? [];
  if (calls === undefined || perMs === undefined)
    throw new UsageError(`--rate-limit takes calls and milliseconds, such as 200/60000, and not ${text}`);
  return { calls: Number(calls), perMs: Number(perMs) };
}
