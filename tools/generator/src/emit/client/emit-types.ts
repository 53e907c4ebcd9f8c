import type { Api, Operation } from "../../model/api.ts";
import { docComment, importOf, pascalCase } from "../typescript.ts";

/** Names for what each operation takes and gives. */
export function emitTypes({ operations }: Api): string {
  return [
    importOf(["Data", "Input", "Result"], "../operation/operation-types.ts", "type "),
    ...operations.map(emitNames),
  ].join("\n");
}

function emitNames({ id }: Operation): string {
  const name = pascalCase(id);
  return `${docComment(`What \`${id}\` takes.`)}
export type ${name}Input = Input<"${id}">;

${docComment(`What \`${id}\` gives when it succeeds.`)}
export type ${name}Data = Data<"${id}">;

${docComment(`What a call of \`${id}\` ends with.`)}
export type ${name}Result = Result<"${id}">;
`;
}
