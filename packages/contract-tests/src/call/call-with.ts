import type { Fetch } from "../environment/fetch.ts";
import type { CallOperation } from "./run-matrix.ts";

/** Makes the client's calls through another `fetch`. */
export type CallWith = (fetch: Fetch) => CallOperation;
