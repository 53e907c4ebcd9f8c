import { stringify } from "yaml";
import type { Api } from "../../model/api.ts";
import type { Files } from "../output.ts";
import { bundleDocument } from "./bundle-document.ts";

/** The description as one plain OpenAPI file, for mocks, comparators and people outside of this repository. */
export function emitBundle(api: Api): Files {
  return new Map([
    ["openapi.bundle.gen.yaml", stringify(bundleDocument(api), { lineWidth: 0, aliasDuplicateObjects: false })],
  ]);
}
