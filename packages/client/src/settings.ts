import type { Client } from "openapi-fetch";
import type { Clock } from "./clock.ts";
import type { Fetch, Provided } from "./configuration.ts";
import type { Credentials } from "./credentials.ts";
import type { Hooks } from "./hooks.ts";
import type { paths } from "./generated/schema.gen.ts";
import type { RetryPolicy } from "./retry-delay.ts";

/** A client's options, checked, with every default filled in. Lives in closures only, because it holds the key. */
export interface Settings {
  readonly raw: Client<paths>;
  /** Whether openapi-fetch has middleware, which wants to see a `Request`. */
  readonly hasMiddleware: () => boolean;
  /** Finds the `fetch` to use when it is needed, so that one that is replaced later is seen. */
  readonly fetch: () => Fetch;
  /** The beginning of the addresses that may be told the key. */
  readonly origin: string;
  readonly apiKey: Provided;
  readonly accountId: Provided;
  /** Key and account, where neither is a function. */
  readonly fixed: Credentials | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: RetryPolicy;
  readonly makeKey: (() => string) | undefined;
  readonly hooks: Hooks;
  readonly maxResponseBytes: number;
  readonly clock: Clock;
}
