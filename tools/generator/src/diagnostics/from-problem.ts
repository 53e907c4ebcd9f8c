import {
  getLineColLocation,
  type LocationObject,
  type NormalizedProblem,
  type YamlParseError,
} from "@redocly/openapi-core";
import type { Diagnostic } from "./diagnostic.ts";
import { fixes, requiredFieldFixes } from "./fixes.ts";

const REQUIRED_FIELD = /The field `(\w+)` must be present/;
const YAML_ERROR = /^Failed to parse: (.*) in ".*" \(\d+:\d+\)$/;
const MISSING_FILE = /^Can't resolve \$ref: ENOENT/;
const ENUMERATION = /can be one of the following only/;
const UNEXPECTED = /^Property .* is not expected here/;
const OUR_RULES = "errors/";

/** A problem that Redocly found, by its rules or by ours, as a diagnostic. */
export function fromProblem(problem: NormalizedProblem): Diagnostic {
  const location = placeOf(problem);
  const { start, source } = getLineColLocation(location);
  const yamlError = YAML_ERROR.exec(problem.message)?.[1];
  const rule = yamlError === undefined ? problem.ruleId.replace(OUR_RULES, "") : "yaml-syntax";
  return {
    rule,
    severity: problem.severity === "error" ? "error" : "warning",
    message:
      yamlError ??
      (MISSING_FILE.test(problem.message) ? "The reference leads to a file that does not exist." : problem.message),
    fix: fixOf(rule, problem),
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    pointer: location.pointer,
    excerpt: source.getLines()[start.line - 1] ?? "",
  };
}

/** The root file cannot be parsed, so that nothing else can be found out. */
export function fromYamlError(error: YamlParseError): Diagnostic {
  const start = { line: error.line, col: error.col };
  const location = { source: error.source, pointer: undefined, start };
  return fromProblem({
    message: `Failed to parse: ${error.message}`,
    ruleId: "yaml-syntax",
    severity: "error",
    location: [location],
    suggest: [],
  });
}

function placeOf({ ruleId, message, location: [location] }: NormalizedProblem): LocationObject {
  if (location === undefined) throw new Error(`A problem without a place: ${message}`);
  // Redocly points below the operation with the id itself in the place of the word `operationId`.
  if (ruleId !== "operation-operationId-unique" || location.pointer === undefined) return location;
  return { ...location, pointer: location.pointer.replace(/[^/]*$/, "operationId") };
}

function fixOf(rule: string, problem: NormalizedProblem): string | undefined {
  const missing = REQUIRED_FIELD.exec(problem.message)?.[1];
  if (missing !== undefined) return requiredFieldFixes[missing] ?? `Add \`${missing}\`.`;
  const [suggestion] = problem.suggest;
  if (suggestion === undefined) {
    if (isInherited(problem))
      return "Give the example this member: validators, also those of mocks, take what every object inherits for a member, so that one without it cannot be proven.";
    if (ENUMERATION.test(problem.message)) return "Write one of these values.";
    return UNEXPECTED.test(problem.message) ? "Remove it, or correct its name: nothing reads it here." : fixes[rule];
  }
  return problem.ruleId.startsWith(OUR_RULES) ? suggestion : `Did you mean \`${suggestion}\`?`;
}

/** Whether an example is blamed for a member that it may only inherit, such as `constructor`. */
function isInherited({ ruleId, location: [location] }: NormalizedProblem): boolean {
  const [name = ""] = /[^/]*$/.exec(location?.pointer ?? "") ?? [];
  return /^no-invalid-.*-examples$/.test(ruleId) && name in Object.prototype;
}
