import path from "node:path";
import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";

export const repository: string = path.join(import.meta.dirname, "../../..");

/** The description of this repository. */
export const api: Api = readApi(await loadDocument(path.join(repository, "spec/openapi.yaml")));

const sections = api.operations.filter(({ errors }) => errors.length > 0);
/** How many operations have a section on the errors page. */
export const operations: number = sections.length;
/** How many rows these sections have. */
export const rows: number = sections.reduce((sum, { errors }) => sum + errors.length, 0);
