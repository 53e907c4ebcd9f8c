import { createServer } from "node:http";
import { directFetch } from "./direct-fetch.ts";
import { EnvironmentError } from "./environment-error.ts";
import { environmentErrorOf } from "./explain-failure.ts";
import { listenOnLoopback, type LoopbackServer } from "./loopback-server.ts";

const TIMEOUT_MS = 10_000;

/**
 * Checks that code can be generated, which the compiler of JSON schemas in Prism and in this package does.
 *
 * @throws {EnvironmentError} When Node forbids it.
 */
export function checkCodeGeneration(): void {
  try {
    // oxlint-disable-next-line no-new-func -- whether this is possible is the question
    new Function("return true")();
  } catch (error) {
    throw environmentErrorOf(error) ?? error;
  }
}

/**
 * Checks that this process reaches a server of its own over 127.0.0.1, which Pact's mock server and Verifier need.
 *
 * @throws {EnvironmentError} When it cannot, or when something else answers, such as a proxy.
 */
export async function checkLoopback(): Promise<void> {
  const expected = `loopback of ${process.pid}`;
  let server: LoopbackServer | undefined;
  try {
    server = await listenOnLoopback(createServer((_, response) => response.end(expected)));
    const answer = await directFetch(server.url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await answer.text();
    if (text !== expected) throw new Error(`another server answered with ${answer.status}`);
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
    const detail = cause instanceof Error ? `${message}: ${cause.message}` : message;
    throw new EnvironmentError(
      `A server on 127.0.0.1 cannot be reached from this machine: ${detail}\nLook for a proxy or a sandbox that stands between a process and its own machine.`,
      { cause: error },
    );
  } finally {
    await server?.close();
  }
}
