import { readdirSync } from "node:fs";
import { type Bump, type Bumps } from "../src/model/bump.ts";
import type { ChangeKind } from "../src/model/change-kind.ts";
import type { SpecFolder } from "./spec-folder.ts";

/** One edit of the description, and the expected rows and bumps. */
export interface Fixture {
  readonly name: string;
  /** An edit that is applied before the former state is read. Default: none. */
  readonly base?: (spec: SpecFolder) => Promise<void>;
  readonly edit: (spec: SpecFolder) => Promise<void>;
  readonly rows: readonly ExpectedRow[];
  readonly bumps: Bumps;
}

/** The identity of a row; `operation` is `undefined` if it concerns all operations. */
export interface ExpectedRow {
  readonly kind: ChangeKind;
  readonly operation: string | undefined;
  readonly subject: string;
}

/** The same row for each of the given operations; without any, one row for all operations. */
export function rows(kind: ChangeKind, subject: string, ...operations: readonly string[]): readonly ExpectedRow[] {
  const all = operations.length === 0 ? [undefined] : operations;
  return all.map((operation) => ({ kind, operation, subject }));
}

/** The bump of each package. */
export function bumps(errors: Bump, client: Bump, contractTests: Bump): Bumps {
  return { errors, client, "contract-tests": contractTests };
}

/** Every operation of the description: the name of its folder. */
export const everyOperation: readonly string[] = readdirSync(new URL("../../../spec/paths", import.meta.url));

/** The operations whose response contains one package, as `package`. */
export const givingOnePackage: readonly string[] = [
  "createPackageV2",
  "createPackage",
  "getPackage",
  "cancelPackage",
  "cancelProductInstance",
  "adjustProductInstanceSpecifications",
  "assignProductInstanceToSite",
  "unassignProductInstanceFromSite",
];
