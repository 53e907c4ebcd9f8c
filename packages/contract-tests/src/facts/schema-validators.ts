import addFormatsModule from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonObject } from "../description/json.ts";
import { standaloneSchema } from "../description/slice-description.ts";

/** Checks bodies against the schema at a reference into a description. */
export type ValidatorOf = (reference: string) => ValidateFunction;

/** The maximum number of compiled schemas that are cached for operations with equal ones. */
const MOST = 1000;

/** The shared validator, with the formats. */
export const ajv: Ajv2020 = new Ajv2020({ strict: false, validateSchema: false, validateFormats: true, logger: false });
addFormatsModule.default(ajv);

const compiled = new Map<string, ValidateFunction>();

/** Each schema is compiled once, however many cells and operations use it. */
export function validatorsOf(openapi: JsonObject): ValidatorOf {
  const own = new Map<string, ValidateFunction>();
  return (reference) => {
    const known = own.get(reference) ?? validatorFor(standaloneSchema(openapi, reference));
    own.set(reference, known);
    return known;
  };
}

/** Compiles a self-contained schema. */
export function validatorFor(schema: JsonObject): ValidateFunction {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (compiled.size >= MOST) compiled.clear();
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema); // Otherwise it would keep every schema in memory.
  compiled.set(text, validate);
  return validate;
}
