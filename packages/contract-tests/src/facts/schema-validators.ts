import addFormatsModule from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonObject } from "../description/json.ts";
import { standaloneSchema } from "../description/slice-description.ts";

/** Checks bodies against the schema at a reference into a description. */
export type ValidatorOf = (reference: string) => ValidateFunction;

/** As many compiled schemas are kept for other operations that have the same. */
const MOST = 1000;

/** The one validator of schemas, which knows their formats. */
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

/** The compiled form of a schema that is a document of its own. */
export function validatorFor(schema: JsonObject): ValidateFunction {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known !== undefined) return known;
  if (compiled.size >= MOST) compiled.clear();
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema); // It would keep every schema that it ever saw.
  compiled.set(text, validate);
  return validate;
}
