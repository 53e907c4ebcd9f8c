import type { Api } from "../../model/api.ts";
import type { Files } from "../output.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitService } from "./emit-service.ts";
import { emitTypes } from "./emit-types.ts";
import { emitVocabulary } from "./emit-vocabulary.ts";

/**
 * What the client knows of this API.
 *
 * @param errorsPackage The name of the package that holds what `emitErrors` writes.
 */
export function emitClient(api: Api, errorsPackage: string): Files {
  return new Map([
    ["operations.gen.ts", emitOperations(api, errorsPackage)],
    ["schema.gen.ts", emitSchema(api)],
    ["service.gen.ts", emitService(api)],
    ["types.gen.ts", emitTypes(api)],
    ["vocabulary.gen.ts", emitVocabulary(api)],
  ]);
}
