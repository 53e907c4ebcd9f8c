import type { ParameterType } from "../../model/api.ts";

/** The extension `x-error` as it is written in the description. */
export interface ErrorNode {
  readonly code: string;
  readonly variant?: string;
  readonly status: number;
  readonly grpc?: string;
  readonly message: string;
  readonly parameters?: Readonly<Record<string, ParameterNode | null>>;
  readonly fix: string;
  readonly retry: "never" | "after-change" | "same-request";
  readonly docsUrl: string;
  /** The day on which the API withdrew it: `2026-03-31`. */
  readonly retired?: string;
}

/** The JSON schema of a parameter. */
export interface ParameterNode {
  readonly type?: string;
  readonly description?: string;
  readonly items?: { readonly type?: string };
  readonly examples?: readonly unknown[];
}

/** The JSON types that a message can carry, and how the catalogue calls them. */
export const parameterTypes: Readonly<Record<string, ParameterType>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "list",
};
