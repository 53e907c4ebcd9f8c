import type { RequestViolation } from "../engines/answer.ts";

/** A problem of a field of a request, worded like the API's own refusals. */
export interface FieldProblem {
  /** `body`, `path`, `query` or `header`. */
  readonly part: string;
  /** The path of the field, such as `products[0].countryCode`; empty for the whole part. */
  readonly field: string;
  /** The rest of a sentence that begins with the field: `is missing`. */
  readonly description: string;
  readonly rule: string;
  /** The limit that was exceeded. */
  readonly threshold?: number;
}

/** The API's names for keywords of JSON Schema; all others are `VALIDATION`. */
const RULES: Readonly<Record<string, string>> = {
  additionalProperties: "FIELD_NOT_ALLOWED",
  anyOf: "REQUIRED_ONE_OF_FIELD",
  enum: "INVALID_ENUM_VALUE",
  format: "FORMAT",
  maxItems: "MAX_SIZE",
  maxLength: "MAX_LENGTH",
  maximum: "MAX",
  minItems: "MIN_SIZE",
  minLength: "MIN_LENGTH",
  minimum: "MIN",
  not: "ONE_OF_ALIGNMENT",
  oneOf: "ONE_OF_ALIGNMENT",
  pattern: "FORMAT",
  required: "REQUIRED_FIELD",
};

/**
 * The problems of a request, from Prism's violations.
 *
 * @param parameters The names of the path parameters, which Prism writes in lower case.
 */
export function readFieldProblems(
  violations: readonly RequestViolation[],
  parameters: readonly string[],
): FieldProblem[] {
  const choices = violations.filter(({ rule }) => rule === "anyOf").map(placeOf);
  return violations.flatMap((violation) => {
    const place = placeOf(violation);
    const missing = violations.filter((other) => placeOf(other) === place).flatMap(missingMember);
    // If one of several members is required, Prism reports each of them as missing.
    if (choices.includes(place) && missing.length > 0)
      return violation.rule === "anyOf" ? [fieldProblem(violation, `needs ${missing.join(" or ")}`)] : [];
    const [part, name] = violation.at;
    const written = parameters.find((parameter) => part === "path" && parameter.toLowerCase() === name);
    return [fieldProblem(written === undefined ? violation : { ...violation, at: ["path", written] })];
  });
}

/** The problem as a sentence: `products[0].countryCode is missing`. */
export function sentenceOf({ field, part, description }: FieldProblem): string {
  return `${field === "" ? `the ${part}` : field} ${description}`;
}

function fieldProblem(violation: RequestViolation, needs?: string): FieldProblem {
  const { at, rule, message } = violation;
  const [part = "body", ...names] = at;
  const known = { part, rule: RULES[rule] ?? "VALIDATION" };
  if (needs !== undefined) return { ...known, field: fieldName(names), description: needs };
  const types = /^Supported content types: (.+)$/.exec(message)?.[1];
  if (types !== undefined) return { ...known, part: "header", field: "content-type", description: `must be ${types}` };
  // Without a path, the whole body is missing.
  const [member] = at.length === 0 ? [""] : missingMember(violation);
  if (rule === "required" && member !== undefined)
    return { ...known, field: fieldName([...names, member]), description: "is missing" };
  const limit = /(?:more|fewer) than (\d+)|must be [<>]=? (-?[\d.]+)/.exec(message);
  return {
    ...known,
    field: fieldName(names),
    description:
      rule === "not"
        ? "has a value, or a combination of fields, that the description forbids"
        : wordsOf(message, names),
    ...(limit === null ? {} : { threshold: Number(limit[1] ?? limit[2]) }),
  };
}

/** Prism writes `Request body property products.0 must have required property 'countryCode'`. */
function missingMember({ rule, message }: RequestViolation): string[] {
  const name = /must have required property '(.+)'$/.exec(message)?.[1];
  return rule === "required" && name !== undefined ? [name] : [];
}

function wordsOf(message: string, names: readonly string[]): string {
  return message.replace(names.length === 0 ? /^Request \w+ / : /^Request \w+ (?:property|parameter) \S+ /, "");
}

function placeOf({ at }: RequestViolation): string {
  return at.join("/");
}

function fieldName(names: readonly string[]): string {
  const path = names.map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`)).join("");
  return path.replace(/^\./, "").replace(/\.$/, "");
}
