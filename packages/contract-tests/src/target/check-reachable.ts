import { connect } from "node:net";
import { isLoopback } from "../environment/direct-fetch.ts";
import { EnvironmentError } from "../environment/environment-error.ts";
import type { Target } from "./target.ts";

/** What an operating system says when there is nothing at an address: not started, or misspelt. */
const NOBODY = new Set(["ECONNREFUSED", "ENOTFOUND"]);
const TIMEOUT_MS = 5_000;
const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];

/**
 * Checks that something listens at the addresses of a target, without sending it anything: a server may not be
 * prepared for a request that is no operation. What it answers, or that it does not, is for the proof.
 *
 * @throws {EnvironmentError} When nothing listens there.
 */
export async function checkReachable({ url, statesUrl }: Target): Promise<void> {
  for (const address of [url, ...(statesUrl === undefined ? [] : [statesUrl])]) {
    // Behind a proxy, this machine may know no other host.
    if (!isLoopback(address) && PROXIES.some((name) => process.env[name])) continue;
    const code = await codeOfConnecting(new URL(address));
    if (code !== undefined && NOBODY.has(code))
      throw new EnvironmentError(`Nothing listens at ${address} (${code}). Start the server, or correct the address.`);
  }
}

/** @returns The code of the failure; `undefined` where there is a connection, or no answer in time. */
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
