import { rm } from "node:fs/promises";
import path from "node:path";
import { type ConsumerInteraction, type ConsumerPact, makeConsumerPact } from "@pact-foundation/pact-core";
import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { compareCell } from "../matrix/compare-cell.ts";
import { type JsonObject, memberOf, resolve } from "../description/json.ts";
import { wireRequest } from "../engines/wire-request.ts";
import { wireBodyOf } from "../description/wire-value.ts";
import { operationsOf } from "../description/slice-description.ts";
import { type ExampleRequest, pathOf } from "../matrix/example-request.ts";
import { quote } from "../facts/fact.ts";
import type { CallOperation } from "../call/run-matrix.ts";
import { anyText, expectedBody, securityParametersOf, securityValuesOf } from "./expected-interaction.ts";
import { CONSUMER, PACT_FILE, PROVIDER, readPact, STATE, type PactFile } from "./pact-file.ts";

/** Options for recording one cell. */
export interface RecordCellOptions {
  readonly openapi: JsonObject;
  readonly cell: Cell;
  /** The operation's own request; the cell may have another. */
  readonly request: ExampleRequest;
  readonly mediaType: string | undefined;
  /** Makes the client that calls Pact's mock server. */
  readonly callAt: (baseUrl: string) => CallOperation;
  /** An existing folder for this operation; Pact's file is written there and deleted again. */
  readonly folder: string;
}

/** The pact of a cell, or the reason why it could not be recorded. */
export interface Recording {
  readonly pact?: PactFile;
  readonly problems: readonly string[];
}

const V4 = 5; // The value in Pact's enumeration.

/**
 * Makes the client's call to Pact's mock server, and records the interaction. Each cell has its own mock server and
 * file: in one server, interactions with equal requests would be confused; and merging many into one file is slow, and
 * loses interactions if several processes write it.
 */
export async function recordCell(options: RecordCellOptions): Promise<Recording> {
  const { cell, callAt, folder } = options;
  const request = requestFor(cell, options.request);
  const pact = makeConsumerPact(CONSUMER, PROVIDER, V4, "error");
  describeInteraction(pact.newInteraction(cellName(cell)), { ...options, request });
  const port = pact.createMockServer("127.0.0.1", 0, false);
  try {
    const outcome = await callAt(`http://127.0.0.1:${port}`)(cell.operation, request.input, request.headers ?? {});
    const matched = pact.mockServerMatchedSuccessfully(port);
    const problems = [
      ...(matched ? [] : pact.mockServerMismatches(port).map((mismatch) => `Pact's mock server: ${quote(mismatch)}`)),
      ...compareCell(cell, outcome).map(
        ({ field, expected, actual }) => `${field} is ${quote(actual)}, not ${quote(expected)}`,
      ),
    ];
    if (problems.length > 0 || !matched)
      return { problems: problems.length > 0 ? problems : ["Pact's mock server saw no call"] };
    return await readRecording(pact, cell, folder);
  } finally {
    pact.cleanupMockServer(port);
  }
}

function describeInteraction(interaction: ConsumerInteraction, options: RecordCellOptions): void {
  const { openapi, cell, request, mediaType = "application/json" } = options;
  const { operation, status, example } = cell;
  interaction.givenWithParams(STATE, JSON.stringify({ operation, status, example }));
  interaction.withRequest(request.method.toUpperCase(), pathOf(request));
  const sent = wireRequest(request, {});
  for (const [name, values] of Object.entries(sent.query))
    [values].flat().forEach((value, index) => interaction.withQuery(name, index, value));
  for (const name of securityParametersOf(openapi)) interaction.withQuery(name, 0, anyText("a-key"));
  const security = securityValuesOf(openapi);
  for (const [name, value] of Object.entries(security))
    interaction.withRequestHeader(name, 0, request.headers?.[name] ?? anyText(value));
  for (const [name, value] of Object.entries(request.headers ?? {}))
    if (security[name] === undefined) interaction.withRequestHeader(name, 0, value);
  if (sent.body !== undefined) interaction.withRequestBody(sent.body, requestTypeOf(openapi, operation));
  interaction.withStatus(status);
  if (cell.kind === "success" && cell.location !== undefined)
    interaction.withResponseHeader("location", 0, cell.location);
  const text = cell.form === undefined ? undefined : wireBodyOf(cell);
  const body = expectedBody(openapi, cell);
  if (text !== undefined) interaction.withResponseBody(text, mediaType); // Pact compares it literally.
  else if (body !== undefined) interaction.withResponseBody(JSON.stringify(body), mediaType);
}

/** The described media type of a request's body. */
function requestTypeOf(openapi: JsonObject, operation: string): string {
  const node = operationsOf(openapi).find(({ id }) => id === operation)?.node ?? {};
  const body = resolve(openapi, node["requestBody"]);
  return Object.keys(memberOf(body, "content"))[0] ?? "application/json";
}

async function readRecording(pact: ConsumerPact, cell: Cell, folder: string): Promise<Recording> {
  pact.writePactFile(folder, false);
  const file = path.join(folder, PACT_FILE);
  const recorded = await readPact(file);
  await rm(file); // Deleted, because the next cell has its own file, and overwriting would wait for the disk.
  const names = recorded.interactions.map(({ description }) => description);
  return names.length === 1 && names[0] === cellName(cell)
    ? { pact: recorded, problems: [] }
    : { problems: [`Pact recorded ${quote(names)}`] };
}
