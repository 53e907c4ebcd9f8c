import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { directFetch } from "../environment/direct-fetch.ts";
import { EnvironmentError } from "../environment/environment-error.ts";
import type { MockServer } from "../engines/prism-server.ts";

/** How Prism's own command is started. */
export interface PrismProcessOptions {
  /**
   * `mock` answers from the description; `proxy` forwards to `upstream`, and reports its deviations from the
   * description.
   */
  readonly command: "mock" | "proxy";
  /** The file with the bundled description. */
  readonly file: string;
  /** The port. Default: 0, for a free one. */
  readonly port?: number;
  /** The server behind the proxy. */
  readonly upstream?: string;
  /** Whether the process writes to the output of this one. Default `false`. */
  readonly verbose?: boolean;
}

const PATIENCE_MS = 30_000;

/**
 * Starts `prism mock` or `prism proxy` of `@stoplight/prism-cli` as a process of its own, as Prism's guide does.
 *
 * @throws {EnvironmentError} If it does not listen within the timeout, or ends; the message has its output.
 */
export async function startPrismProcess(options: PrismProcessOptions): Promise<MockServer> {
  const { command, file, upstream, verbose = false } = options;
  const port = options.port || (await freePort());
  const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
  const args = [cli, command, file, ...(upstream === undefined ? [] : [upstream]), "-h", "127.0.0.1", "-p", `${port}`];
  // With `NODE_ENV=production`, Prism 5.16 exits at startup.
  const env = { ...process.env, NODE_ENV: "development" };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const listen = (data: Buffer): void => void (said = (said + data.toString()).slice(-2_000));
  for (const stream of [child.stdout, child.stderr]) stream.on("data", listen);
  if (verbose) child.stdout.pipe(process.stdout, { end: false });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    await untilItAnswers(url, () => child.exitCode !== null);
  } catch {
    await close();
    throw new EnvironmentError(`\`prism ${command}\` does not start: ${said}`);
  }
  return { url, close };
}

/** @throws If the process has ended, or does not answer within the timeout. */
async function untilItAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  const began = performance.now();
  for (;;) {
    if (hasEnded() || performance.now() - began > PATIENCE_MS) throw new Error("No answer");
    const answered = await directFetch(url).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  await new Promise((resolve) => server.close(resolve));
  return port;
}
