import type { Api } from "../../model/api.ts";
import { docComment, importOf, pascalCase } from "../typescript.ts";

/** A name for the error type of each operation. */
export function emitAliases({ operations }: Api): string {
  const aliases = operations.map(({ id, errors }) => {
    const codes = [...new Set(errors.map(({ code }) => code))].join(", ");
    const documented = codes === "" ? "It documents no codes of its own." : `Documented codes: ${codes}.`;
    return `${docComment(`Every way in which \`${id}\` can fail. ${documented}`)}
export type ${pascalCase(id)}Error = OperationError<"${id}">;
`;
  });
  return [importOf(["OperationError"], "../value/operation-error.ts", "type "), ...aliases].join("\n");
}
