import { existsSync } from "node:fs";
import { glob } from "node:fs/promises";
import path from "node:path";
import {
  type BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { type Diagnostic, InvalidSpecError } from "../diagnostics/diagnostic.ts";
import { fromProblem, fromYamlError } from "../diagnostics/from-problem.ts";
import type { JsonObject } from "../model/api.ts";
import { inNewestForm } from "./newest-form.ts";
import { lintConfig, lintProblems, plugin } from "./lint.ts";
import { findEncodingFaults } from "./find-encoding-faults.ts";
import { OfflineResolver } from "./offline-resolver.ts";

/** A description as one object whose references all start with `#/components/`, and what is doubtful about it. */
export interface ReadDocument {
  readonly document: JsonObject;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Loads a description with all files that it refers to, checks it, and bundles it into one object.
 *
 * @param file The path of the root file; all YAML files below its folder belong to the description.
 * @throws {InvalidSpecError} with every problem that was found.
 */
export async function readDocument(file: string): Promise<ReadDocument> {
  const root = path.resolve(file);
  const config = await lintConfig();
  const misencoded = await findEncodingFaults(await listFiles(root));
  if (misencoded.length > 0) throw new InvalidSpecError(misencoded);
  const resolver = new OfflineResolver(config.resolve);
  const diagnostics = [...(await lint(root, config, resolver)), ...(await findUnreferencedFiles(root, resolver))];
  if (diagnostics.some(({ severity }) => severity === "error"))
    throw new InvalidSpecError(diagnostics.toSorted(byPlace));
  const bundled = await bundle({ ref: root, config, externalRefResolver: new OfflineResolver(config.resolve) });
  // Redocly types the bundle as unknown; it has parsed it from YAML, so it is JSON.
  return { document: inNewestForm(bundled.bundle.parsed as JsonObject), warnings: diagnostics };
}

/**
 * Loads a description with all files that it refers to into one object, without judging it: for states that were judged
 * by the rules of their time.
 *
 * @throws {Error} when a file is missing or cannot be parsed.
 */
export async function loadDocument(file: string): Promise<JsonObject> {
  const config = await createConfig({ plugins: [plugin] });
  const bundled = await bundle({
    ref: path.resolve(file),
    config,
    externalRefResolver: new OfflineResolver(config.resolve),
  });
  const problem = bundled.problems.find(({ severity }) => severity === "error");
  if (problem !== undefined) throw new Error(problem.message);
  // Redocly types the bundle as unknown; it has parsed it from YAML, so it is JSON.
  return inNewestForm(bundled.bundle.parsed as JsonObject);
}

async function lint(root: string, config: Config, externalRefResolver: BaseResolver): Promise<Diagnostic[]> {
  if (!existsSync(root)) throw new InvalidSpecError([missingFile(root)]);
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: unknown) => error);
  if (document instanceof YamlParseError) throw new InvalidSpecError([fromYamlError(document)]);
  if (document instanceof Error) throw document;
  // If it is not an error, it is the document. The resolver's type guarantees this, but `catch` loses it.
  const { source, parsed } = document as Document;
  if (!String((parsed as JsonObject | null)?.["openapi"]).startsWith("3."))
    throw new InvalidSpecError([otherVersion(source)]);
  return distinct((await lintProblems(document as Document, config, externalRefResolver)).map(fromProblem));
}

/** The YAML files below the folder of the description. */
async function listFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for await (const name of glob("**/*.{yaml,yml}", {
    cwd: path.dirname(root),
    exclude: ["**/generated/**", "**/node_modules/**"],
  })) {
    files.push(path.join(path.dirname(root), name));
  }
  return files;
}

async function findUnreferencedFiles(root: string, resolver: BaseResolver): Promise<Diagnostic[]> {
  const referenced = resolver.getFiles();
  const files = await listFiles(root);
  const unreferenced = files.filter((file) => !referenced.has(file)).toSorted();
  return Promise.all(
    unreferenced.map(async (file) => {
      const { body } = await resolver.loadExternalRef(file);
      const isError = /^x-error:/m.test(body);
      return {
        rule: isError ? "unused-error" : "unreferenced-file",
        severity: "error" as const,
        message: isError ? "No operation references this error." : "Nothing references this file.",
        fix: isError
          ? "List it under `x-errors` of the operations that document it, or delete the file."
          : "Reference it, or delete it.",
        ...startOf(new Source(file, body)),
      };
    }),
  );
}

function missingFile(file: string): Diagnostic {
  return {
    rule: "missing-file",
    severity: "error",
    message: "This file does not exist.",
    fix: "Give the path of the description's root file.",
    ...startOf(new Source(file, "")),
  };
}

/** Redocly refuses other versions without a place, or reads them by rules that know nothing of this generator. */
function otherVersion(source: Source): Diagnostic {
  return {
    rule: "openapi-version",
    severity: "error",
    message: "This is no description in OpenAPI 3.0 or 3.1.",
    fix: "Write `openapi: 3.1.0` at the root; convert the description if it is written for another version.",
    ...startOf(source),
  };
}

function startOf(source: Source): Pick<Diagnostic, "file" | "line" | "column" | "pointer" | "excerpt"> {
  return { file: source.absoluteRef, line: 1, column: 1, pointer: "#/", excerpt: source.getLines()[0] ?? "" };
}

/** A shared file is visited once for each reference to it: the same problem is then found several times. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column;
}
