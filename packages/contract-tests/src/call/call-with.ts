import type { Fetch } from "../environment/fetch.ts";
import type { CallOperation } from "./run-matrix.ts";

/** Sends the client's requests through another `fetch`. */
export type CallWith = (fetch: Fetch) => CallOperation;
