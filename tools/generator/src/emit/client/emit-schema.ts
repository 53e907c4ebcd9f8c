import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Api } from "../../model/api.ts";
import { bundleDocument } from "../bundle/bundle-document.ts";
import { withParameterSchemas } from "./parameter-schemas.ts";
import { writeOutAlternatives } from "./write-out-alternatives.ts";

/** The types of requests, responses and schemas. */
export async function emitSchema(api: Api): Promise<string> {
  // The bundle is an OpenAPI document: it was checked against the specification when it was read.
  const document = writeOutAlternatives(withParameterSchemas(bundleDocument(api))) as unknown as OpenAPI3;
  const options = {
    alphabetize: false,
    silent: true,
    // An object of which nothing is said may hold anything; without the option its type admits no member at all.
    emptyObjectsUnknown: true,
    // What has a default may be left out: it is the API that fills it in.
    defaultNonNullable: false,
  };
  return astToString(await openapiTS(document, options));
}
