import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";

/** The folder of the rehearsal's own dependencies, which are installed. */
export const toolsFolder: string = path.join(import.meta.dirname, "../../registry");

/** A real npm registry on this machine. */
export interface Registry {
  readonly url: string;
  /** The versions of a package that are published, oldest first. */
  versionsOf(name: string): Promise<readonly string[]>;
  /** Refuses to take the named packages until `acceptAll`, as a registry does in the middle of an outage. */
  refuse(...names: readonly string[]): void;
  acceptAll(): void;
  close(): Promise<void>;
}

/** The parts of Verdaccio that are used. */
interface Verdaccio {
  runServer(config: object): Promise<{ emit: (event: "request", ...args: Parameters<RequestListener>) => boolean }>;
}

/** Starts a registry that stores packages below `folder`, without an upstream registry. */
export async function startRegistry(folder: string): Promise<Registry> {
  const require = createRequire(path.join(toolsFolder, "package.json"));
  const { runServer } = require("verdaccio") as Verdaccio; // Installed apart from the workspace, so without its types.
  const everybody = { access: "$all", publish: "$all", unpublish: "$all" };
  const verdaccio = await runServer({
    self_path: path.join(folder, "config.yaml"),
    storage: path.join(folder, "storage"),
    auth: { htpasswd: { file: path.join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "@*/*": everybody, "**": everybody },
    max_body_size: "50mb",
    log: { type: "stdout", format: "json", level: "fatal" },
  });
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? "").slice(1);
    if (request.method === "PUT" && refused.has(name)) response.writeHead(503).end('{"error":"Try again later"}');
    else verdaccio.emit("request", request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The registry has no port");
  const url = `http://127.0.0.1:${address.port}/`;
  return {
    url,
    async versionsOf(name) {
      const response = await fetch(url + encodeURIComponent(name));
      if (response.status === 404) return [];
      // The form is the registry's: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
      const { versions } = (await response.json()) as { versions: Readonly<Record<string, unknown>> };
      return Object.keys(versions);
    },
    refuse: (...names) => names.forEach((name) => refused.add(name)),
    acceptAll: () => refused.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
