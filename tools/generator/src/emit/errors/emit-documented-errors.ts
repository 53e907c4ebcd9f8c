import type { Api, DocumentedError } from "../../model/api.ts";
import { constantName } from "../../model/names/error-name.ts";
import { docComment, literal } from "../typescript.ts";

/** One constant for each documented error; types and behaviour are both derived from it. */
export function emitDocumentedErrors({ errors }: Api): string {
  return errors.map(emitDocumentedError).join("\n");
}

function emitDocumentedError(error: DocumentedError): string {
  const { code, variant, status, grpc, template, parameters, retry, fix, docsUrl, retired } = error;
  const params = Object.fromEntries(parameters.map(({ name, type }) => [name, type]));
  const comment = docComment(
    `${error.title}. ${error.meaning}`,
    `What to do: ${fix}`,
    `@see ${docsUrl}`,
    deprecation(retired),
  );
  const entry = { code, variant, status, grpc, template, params, retry, fix, docsUrl };
  return `${comment}\nexport const ${constantName(error.id)} = ${literal(entry)} as const;\n`;
}

/** Editors strike through what the API no longer sends. */
function deprecation(retired: string | undefined): string {
  return retired === undefined ? "" : `@deprecated The API no longer sends it since ${retired}.`;
}
