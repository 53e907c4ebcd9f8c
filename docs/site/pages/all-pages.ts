import { readFileSync } from "node:fs";
import path from "node:path";
import { listBehaviours } from "@resellers-sdk/emulator";
import { decoderPage } from "./decoder-page.ts";
import { errorPage } from "./error-page.ts";
import { readCodes, readPairs } from "../facts/pairs.ts";
import { frontPage } from "./front-page.ts";
import { kindPages } from "./kind-pages.ts";
import { operationPages } from "./operation-pages.ts";
import type { Page } from "./page.ts";
import { commandPages } from "../reference/command-pages.ts";
import { readPackages } from "../reference/entries.ts";
import { optionsPage } from "../reference/options-page.ts";
import { readDeclarations } from "../reference/read-declarations.ts";
import { referencePages } from "../reference/reference-pages.ts";
import { sinceOf } from "../facts/since.ts";
import { tablePage } from "./table-page.ts";
import { playgroundPage } from "./playground-page.ts";
import { type Assumption, unknownPage } from "./unknown-page.ts";
import { checksPage, writtenPages } from "./written-pages.ts";

/** The repository's root. */
export const root: string = path.join(import.meta.dirname, "../../..");

/** Every page of the site, in the order in which they are listed. */
export function allPages(): readonly Page[] {
  const pairs = readPairs();
  const codes = readCodes(pairs);
  const behaviours = listBehaviours();
  const since = sinceOf(root);
  // The generator wrote the file; the shape is the one that it documents.
  const { assumptions } = JSON.parse(readFileSync(path.join(root, "spec/generated/assumptions.gen.json"), "utf8")) as {
    readonly assumptions: readonly Assumption[];
  };
  const packages = readPackages(root);
  const described = readDeclarations(packages.flatMap(({ entries }) => entries));
  return [
    frontPage(codes),
    decoderPage,
    playgroundPage,
    tablePage(codes),
    ...codes.map((code) => errorPage(code, { codes, since: since(code.code) })),
    ...kindPages(),
    ...operationPages(pairs, behaviours),
    ...referencePages(packages, described),
    optionsPage(described),
    ...commandPages(packages),
    unknownPage(assumptions, behaviours),
    ...writtenPages(path.join(root, "docs")),
    checksPage(root),
  ];
}
