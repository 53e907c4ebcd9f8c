import { type Schema, Validator } from "@cfworker/json-schema";
import type { Violation } from "@resellers-sdk/errors";
import { service } from "../../generated/service.gen.ts";
import { violationsOf } from "./violations.ts";
import type { DescribedOperation } from "../service-description.ts";

const validators = new Map<Schema, Validator>();

/** Which rules of the description a request breaks, field by field. */
export function validateRequest(
  { parameters, body: described }: DescribedOperation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): readonly Violation[] {
  const ofParameters = parameters.flatMap(({ name, in: part, required, schema }) => {
    const value = part === "path" ? path[name] : (query.get(name) ?? undefined);
    if (value === undefined) return required ? [missing(name)] : [];
    return check(schema, value).map((violation) => ({ ...violation, field: name }));
  });
  if (described === undefined) return ofParameters;
  if (body === undefined) return described.required ? [...ofParameters, missing("")] : ofParameters;
  return [...ofParameters, ...check(described.schema, body)];
}

function check(schema: Schema, value: unknown): readonly Violation[] {
  let validator = validators.get(schema);
  if (validator === undefined) {
    validator = new Validator({ ...schema, $defs: service.schemas }, "2020-12", false);
    validators.set(schema, validator);
  }
  const { valid, errors } = validator.validate(value);
  return valid ? [] : violationsOf(errors, value);
}

function missing(field: string): Violation {
  return { field, description: "is missing", rule: "REQUIRED_FIELD" };
}
