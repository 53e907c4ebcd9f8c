import { connect } from "node:net";
import { isLoopback } from "../environment/direct-fetch.ts";
import { EnvironmentError } from "../environment/environment-error.ts";
import type { Target } from "./target.ts";

/** Error codes for an address at which nothing listens: the server is not started, or the address is misspelt. */
const NOBODY = new Set(["ECONNREFUSED", "ENOTFOUND"]);
const TIMEOUT_MS = 5_000;
const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];

/**
 * Checks that something listens at the addresses of a target, without sending a request, because a server may not
 * expect a request that is not an operation. Its answers are checked by the proof.
 *
 * @throws {EnvironmentError} If nothing listens there.
 */
export async function checkReachable({ url, statesUrl }: Target): Promise<void> {
  for (const address of [url, ...(statesUrl === undefined ? [] : [statesUrl])]) {
    // Behind a proxy, this machine may not be able to resolve other hosts.
    if (!isLoopback(address) && PROXIES.some((name) => process.env[name])) continue;
    const code = await codeOfConnecting(new URL(address));
    if (code !== undefined && NOBODY.has(code))
      throw new EnvironmentError(`Nothing listens at ${address} (${code}). Start the server, or correct the address.`);
  }
}

/** @returns The code of the failure; `undefined` if it connects, or on a timeout. */
async function codeOfConnecting({ hostname, port, protocol }: URL): Promise<string | undefined> {
  const socket = connect({
    host: hostname.replaceAll(/[[\]]/g, ""),
    port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    timeout: TIMEOUT_MS,
  });
  try {
    return await new Promise<string | undefined>((resolve) => {
      socket.once("connect", () => resolve(undefined));
      socket.once("timeout", () => resolve(undefined));
      socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });
  } finally {
    socket.destroy();
  }
}
