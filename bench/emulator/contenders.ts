import path from "node:path";

/** A server that is measured: how it is started, and what the two calls are for it. */
export interface Contender {
  readonly name: string;
  /** Relative to `node`: the file to run and its arguments. Nothing listens on the port yet. */
  readonly command: (port: number, folder: string) => readonly string[];
  /** Where packages are; the same calls are sent to all, and json-server knows no versions of an API. */
  readonly paths: { readonly get: string; readonly create: string };
}

export const orderedId = "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66";
const paths = { get: `/resellers/v1/packages/${orderedId}`, create: "/resellers/v2/packages" };
const installed = path.join(import.meta.dirname, "node_modules");

export const contenders: readonly Contender[] = [
  {
    name: "@resellers-sdk/emulator",
    // What the installed command runs; in the repository the command itself runs the sources.
    command: (port) => ["../../packages/emulator/dist/cli/process.js", "--port", String(port), "--quiet"],
    paths,
  },
  {
    name: "@stoplight/prism-cli mock",
    command: (port, folder) => [
      path.join(installed, "@stoplight/prism-cli/dist/index.js"),
      "mock",
      "--port",
      String(port),
      path.join(folder, "openapi.json"),
    ],
    paths,
  },
  {
    name: "@scalar/mock-server",
    command: (port, folder) => ["scalar-server.ts", String(port), path.join(folder, "openapi.json")],
    paths,
  },
  {
    name: "@mockoon/cli",
    command: (port, folder) => [
      path.join(installed, "@mockoon/cli/bin/run.js"),
      "start",
      "--port",
      String(port),
      "--data",
      path.join(folder, "openapi.json"),
      "--disable-log-to-file",
    ],
    paths,
  },
  {
    name: "json-server",
    command: (port, folder) => [
      path.join(installed, "json-server/lib/cli/bin.js"),
      "--quiet",
      "--port",
      String(port),
      path.join(folder, "db.json"),
    ],
    paths: { get: `/packages/${orderedId}`, create: "/packages" },
  },
];
