import type { Source } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fromProblem } from "../diagnostics/from-problem.ts";
import type { JsonObject } from "../model/api.ts";
import { lintConfig, lintProblems } from "../read/lint.ts";
import { OfflineResolver } from "../read/offline-resolver.ts";
import { type Operations, operationsIn } from "./operations.ts";
import { componentOf, onlyWith, Reach } from "./reach.ts";

/** What works of a description, and why the rest was left out. */
export interface Judgement {
  /** The description without what was left out. */
  readonly document: JsonObject;
  /** How many operations work. */
  readonly working: number;
  /** The operations that were left out, by their pointers, with what refuses each. */
  readonly leftOut: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What refuses the description as a whole. */
  readonly everywhere: readonly Diagnostic[];
}

/**
 * Lint rules that leave no operation out. Invalid examples were replaced before; the other rules are matters of style,
 * which the owners of a description decide.
 */
const SEVERITIES = {
  "no-invalid-media-type-examples": "off",
  "no-invalid-schema-examples": "off",
  "no-invalid-parameter-examples": "off",
  "nullable-type-sibling": "off",
  "no-unused-components": "off",
  "no-path-trailing-slash": "off",
  "no-server-trailing-slash": "off",
  "operation-summary": "off",
  "operation-4xx-response": "off",
  "no-illogical-composition-keywords": "off",
  "no-ambiguous-paths": "off",
  "no-required-schema-properties-undefined": "off",
  "info-license": "off",
  "info-license-strict": "off",
  "tag-description": "off",
  "no-server-example.com": "off",
} as const;

/** Leaves out the operations in which something is refused, until nothing is refused any more. */
export async function judge(description: JsonObject, source: Source): Promise<Judgement> {
  const config = await lintConfig(SEVERITIES);
  const operations = operationsIn(description);
  const kept = new Set(operations.keys());
  const leftOut = new Map<string, Diagnostic[]>();
  for (;;) {
    const document = onlyWith(description, operations, kept);
    const problems = await lintProblems({ source, parsed: document }, config, new OfflineResolver(config.resolve));
    const refusals = problems.filter(({ severity }) => severity === "error").map(fromProblem);
    const guilty = new Guilt(document, operations, kept);
    const everywhere = refusals.filter((one) => guilty.of(one).length === 0);
    for (const refusal of refusals)
      for (const pointer of guilty.of(refusal)) {
        kept.delete(pointer);
        const reasons = leftOut.get(pointer);
        if (reasons === undefined) leftOut.set(pointer, [refusal]);
        else reasons.push(refusal);
      }
    if (everywhere.length === refusals.length)
      return { document, working: everywhere.length > 0 ? 0 : kept.size, leftOut, everywhere };
  }
}

/** The components that each of these operations needs. */
function reachOf(
  document: JsonObject,
  operations: Operations,
  pointers: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reach = new Reach(document);
  return new Map(
    pointers.map((pointer) => {
      const found = operations.get(pointer);
      return [pointer, reach.from({ node: found?.node, parameters: found?.item["parameters"] })];
    }),
  );
}

/** Which operations a refusal concerns. */
class Guilt {
  readonly #operations: readonly string[];
  readonly #reached: () => ReadonlyMap<string, ReadonlySet<string>>;

  constructor(document: JsonObject, operations: Operations, kept: ReadonlySet<string>) {
    this.#operations = [...kept];
    let reached: ReadonlyMap<string, ReadonlySet<string>> | undefined;
    this.#reached = () => {
      reached ??= reachOf(document, operations, this.#operations);
      return reached;
    };
  }

  of({ pointer = "#/" }: Diagnostic): readonly string[] {
    const component = componentOf(pointer);
    if (component !== undefined)
      return this.#operations.filter((one) => this.#reached().get(one)?.has(component) === true);
    const own = this.#operations.filter((one) => pointer === one || pointer.startsWith(`${one}/`));
    if (own.length > 0) return own;
    const [, path] = /^#\/paths\/([^/]+)/.exec(pointer) ?? [];
    return path === undefined ? [] : this.#operations.filter((one) => one.startsWith(`#/paths/${path}/`));
  }
}
