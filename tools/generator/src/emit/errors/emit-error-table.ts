import type { Api, DocumentedError, Operation } from "../../model/api.ts";
import { errorBody } from "../../model/error-body.ts";
import { errorLabel } from "../../model/names/error-name.ts";
import { helpUrlOf } from "../../model/help-url.ts";

/** The file in which the errors package carries the table of its errors as data. */
export const errorTableFile = "errors.gen.json";

/** Every documented error of every operation by its code, for programs that read rather than import. */
export function emitErrorTable(api: Api): string {
  const codes = [...new Set(api.errors.map(({ code }) => code))].map((code) => ({
    code,
    errors: api.operations.flatMap((operation) =>
      operation.errors.filter((error) => error.code === code).map((error) => rowOf(api, operation, error)),
    ),
  }));
  return `${JSON.stringify({ codes }, undefined, 2)}\n`;
}

/** One error of one operation; members without a value are left out. */
function rowOf({ helpUrl, envelope }: Api, operation: Operation, error: DocumentedError): object {
  const { status, grpc, template, title, meaning, fix, retry, message, parameters, docsUrl, retired } = error;
  return {
    name: errorLabel(error),
    operation: operation.id,
    status,
    grpc,
    template,
    title,
    meaning,
    fix,
    retry,
    parameters: Object.fromEntries(
      parameters.map(({ name, type, description, example }) => [name, { type, description, example }]),
    ),
    message,
    body: envelope && errorBody(error, envelope),
    docsUrl,
    helpUrl: helpUrlOf(helpUrl, error),
    retired,
  };
}
