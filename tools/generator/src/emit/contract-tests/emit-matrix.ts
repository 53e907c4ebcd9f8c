import type {
  Api,
  DocumentedError,
  DocumentedRedirect,
  ErrorEnvelope,
  JsonObject,
  JsonValue,
  Operation,
  StandardFailure,
  SuccessResponse,
} from "../../model/api.ts";
import { objectOf, resolve } from "../../model/values/json-value.ts";
import { bundleDocument } from "../bundle/bundle-document.ts";
import { errorBody } from "../../model/error-body.ts";
import { kindOf } from "./failure-kind.ts";
import { callOf } from "./emit-requests.ts";
import { withExactStatuses } from "./exact-statuses.ts";
import { importOf, listOf } from "../typescript.ts";
import { forbiddenValues, type Place } from "./forbidden-values.ts";

/** Every operation × status × code × variant: the denominator of the contract tests. */
export function emitMatrix(api: Api): string {
  const { operations, envelope } = api;
  const document = withExactStatuses(bundleDocument(api), api);
  const cells = operations.flatMap((operation) =>
    [
      ...operation.successes.map((success) => successCell(operation, success)),
      ...operation.redirects.map((redirect) => redirectCell(operation, redirect)),
      ...(envelope === undefined ? [] : operation.errors.map((error) => errorCell(operation, error, envelope))),
      ...operation.failures.map((failure) => failureCell(operation, failure, envelope)),
    ].map((cell) => ({
      ...cell,
      required: requiredPlaces(document, operation, cell.status, cell.body),
      ...requestOf(operation, cell.example),
    })),
  );
  return `${importOf(["Cell"], "../matrix/cell.ts", "type ")}
${listOf("matrix", "Cell", "/** Every answer that the description documents, operation by operation: the success, the documented errors, the standard failures. */", cells)}`;
}

/** The request of the pair that the answer belongs to; an answer without one is given to the operation's default. */
function requestOf(operation: Operation, example: string | undefined): object {
  const call = example === undefined ? undefined : operation.pairs[example];
  return call === undefined ? {} : { request: callOf(operation, call) };
}

interface CellAnswer {
  readonly status: number;
  readonly example: string | undefined;
  readonly body: JsonValue | undefined;
}

/** The answer without a body has no example that a mock could be asked for by name. */
const NO_BODY = "no-body";

function successCell({ id }: Operation, success: SuccessResponse): CellAnswer {
  const { status, example = NO_BODY, body } = success;
  return Object.assign({ operation: id, kind: "success" }, { status, example, ...formIn(success), body });
}

function redirectCell({ id }: Operation, { status, location }: DocumentedRedirect): CellAnswer {
  return Object.assign({ operation: id, kind: "success", location }, { status, example: NO_BODY, body: undefined });
}

function failureCell({ id }: Operation, failure: StandardFailure, envelope: ErrorEnvelope | undefined): CellAnswer {
  const { status, example = NO_BODY, body } = failure;
  const arrivesAs = kindOf(failure, envelope);
  return Object.assign({ operation: id, kind: "failure" }, { status, example, ...formIn(failure), body, arrivesAs });
}

/** What a body is made of, where it is no JSON. */
function formIn({ form, body }: SuccessResponse | StandardFailure): object {
  return form === "json" || body === undefined ? {} : { form };
}

function errorCell({ id: operation }: Operation, error: DocumentedError, envelope: ErrorEnvelope): CellAnswer {
  const { id, status, grpc, code, variant, template, message, fix, parameters } = error;
  const params = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  const facts = { operation, kind: "error", status, example: id, grpc, code, variant, template, message, params, fix };
  return { ...facts, body: errorBody(error, envelope) };
}

/** The members that the body has because its schema demands them. */
function requiredPlaces(
  document: JsonObject,
  operation: Operation,
  status: number,
  body: JsonValue | undefined,
): Place[] {
  const node = objectOf(objectOf(objectOf(document["paths"])[operation.path])[operation.method]);
  const response = resolve(document, objectOf(node["responses"])[String(status)]);
  const [media] = Object.values(objectOf(response["content"]));
  const removals = forbiddenValues(document, objectOf(media)["schema"], body).flatMap(({ changes }) =>
    changes.length === 1 ? changes : [],
  );
  return removals.flatMap((change) => ("remove" in change ? [change.at] : []));
}
