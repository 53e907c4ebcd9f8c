import type { Packages } from "../packages/packages-of.ts";
import type { Snippet } from "./snippet.ts";

/** Snippets that are to be compiled and run with the packages of one state. */
export interface Job {
  readonly snippets: readonly Snippet[];
  readonly packages: Packages;
}
