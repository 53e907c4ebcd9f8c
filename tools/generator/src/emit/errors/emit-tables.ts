import type { Api } from "../../model/api.ts";
import { constantName } from "../../model/names/error-name.ts";
import { docComment, importOf } from "../typescript.ts";

/** The errors of each operation as an export of its own, so that a bundle holds only those of the operations it calls. */
export function emitTables({ operations, errors }: Api): string {
  const slices = operations.map(({ id, errors: listed }) => {
    const names = listed.map((error) => constantName(error.id));
    const types = names.map((name) => `typeof ${name}`);
    return `${docComment(`The documented errors of \`${id}\`, in documented order.`)}
export const ${id}Errors: readonly [${types.join(", ")}] = [${names.join(", ")}];
`;
  });
  return [
    importOf(
      errors.map(({ id }) => constantName(id)),
      "./documented-errors.gen.ts",
    ),
    ...slices,
  ].join("\n");
}
