import { createServer } from "node:http";
import { directFetch } from "./direct-fetch.ts";
import { EnvironmentError } from "./environment-error.ts";
import { environmentErrorOf } from "./explain-failure.ts";
import { listenOnLoopback, type LoopbackServer } from "./loopback-server.ts";

const TIMEOUT_MS = 10_000;

/**
 * Checks that code generation is allowed, which the JSON Schema compilers of Prism and of this package need.
 *
 * @throws {EnvironmentError} If Node forbids it.
 */
export function checkCodeGeneration(): void {
  try {
    // oxlint-disable-next-line no-new-func -- checks whether this is possible
    new Function("return true")();
  } catch (error) {
    throw environmentErrorOf(error) ?? error;
  }
}

/**
 * Checks that this process can reach its own server over 127.0.0.1, as Pact's mock server and Verifier need.
 *
 * @throws {EnvironmentError} If it cannot, or if something else answers, such as a proxy.
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
      `A server on 127.0.0.1 cannot be reached from this machine itself: ${detail}\nLook for a proxy or a sandbox that blocks connections to this machine.`,
      { cause: error },
    );
  } finally {
    await server?.close();
  }
}
