import path from "node:path";
import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";

export const repository: string = path.join(import.meta.dirname, "../../..");

/** The description of this repository. */
export const api: Api = readApi(await loadDocument(path.join(repository, "spec/openapi.yaml")));
