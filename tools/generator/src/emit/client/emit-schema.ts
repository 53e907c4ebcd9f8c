import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import type { Api } from "../../model/api.ts";
import { bundleDocument } from "../bundle/bundle-document.ts";
import { withParameterSchemas } from "./parameter-schemas.ts";
import { writeOutAlternatives } from "./write-out-alternatives.ts";

/**
 * The types of requests, responses and schemas. The library's main function would check the document and bundle it once
 * more, which takes longer than all the rest on a large one.
 */
export function emitSchema(api: Api): string {
  // The bundle is an OpenAPI document: it was checked against the specification when it was read.
  const document = writeOutAlternatives(withParameterSchemas(bundleDocument(api))) as unknown as OpenAPI3;
  return astToString(transformSchema(document, contextFor(document)));
}

function contextFor(document: OpenAPI3): GlobalContext {
  const context: Omit<GlobalContext, "redoc" | "postTransform" | "transform" | "transformProperty"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // What has a default may be left out: it is the API that fills it in.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, { silent: true }),
    // An object of which nothing is said may hold anything; without the option its type admits no member at all.
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
  };
  // The rest is for the library's own checks, and for changes that a caller makes to the types.
  return context as GlobalContext;
}
