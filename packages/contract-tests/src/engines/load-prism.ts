import type * as Core from "@stoplight/prism-core";
import type * as Http from "@stoplight/prism-http";
import type * as Config from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import type * as Server from "@stoplight/prism-http-server";
import type * as Serialize from "@stoplight/prism-http-server/dist/serialize.js";
import { environmentErrorOf } from "../environment/explain-failure.ts";

/** The parts of Prism that are used here. */
export interface Prism {
  readonly core: typeof Core;
  readonly http: typeof Http;
  readonly config: typeof Config;
  readonly server: typeof Server;
  readonly serialize: typeof Serialize;
}

let loaded: Promise<Prism> | undefined;

/**
 * Loads Prism on first use, so that importing this package for its data does not load it. If it cannot be loaded, the
 * error says why.
 *
 * @throws {EnvironmentError} If Prism is not installed completely, or may not load what it needs.
 */
export async function loadPrism(): Promise<Prism> {
  loaded ??= load();
  try {
    return await loaded;
  } catch (error) {
    throw environmentErrorOf(error) ?? error;
  }
}

async function load(): Promise<Prism> {
  const [core, http, config, server, serialize] = await Promise.all([
    import("@stoplight/prism-core"),
    import("@stoplight/prism-http"),
    import("@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js"),
    import("@stoplight/prism-http-server"),
    import("@stoplight/prism-http-server/dist/serialize.js"),
  ]);
  return { core, http, config, server, serialize };
}
