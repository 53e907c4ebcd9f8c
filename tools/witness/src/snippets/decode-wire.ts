import { errorBody } from "@resellers-sdk/generator/bundle-document";
import type { Api, DocumentedError, JsonValue, Operation } from "@resellers-sdk/generator/model";
import type { Fact, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

const REQUEST_ID = "1700000000.123";

/** Decodes each documented error and each standard failure from the body that the API has sent so far. */
export function decodeWire(operation: Operation, { envelope }: Api): Snippet {
  const documented =
    envelope === undefined ? [] : operation.errors.map((error) => ({ error, body: errorBody(error, envelope) }));
  const failures = operation.failures;
  const header = envelope?.requestIdHeader;
  return {
    name: `answers of ${operation.id} decoded`,
    package: "errors",
    operation: operation.id,
    typed: false,
    facts: [
      ...documented.flatMap(({ error }) => documentedFacts(error)),
      ...failures.flatMap(({ status }) => failureFacts(status)),
      { name: "request id", subject: undefined, sign: "request id differs", expected: header && REQUEST_ID },
    ],
    lines: [
      `import { decodeError } from "@resellers-sdk/errors";`,
      // When a more general fact differs, the facts that depend on it are reported as expected.
      `function look(status, body, expected) {`,
      `  const error = decodeError({ operation: ${quote(operation.id)}, status, body });`,
      `  if (error.kind !== "api" || !error.known) return { ...expected, known: false };`,
      `  if (error.code !== expected.code || error.status !== expected.status) return { ...expected, code: error.code, status: error.status };`,
      `  const { retryable, retry, fix, docsUrl, variant, params } = error;`,
      `  if (!params) return { ...expected, retryable, retry: retry ?? expected.retry, fix: fix ?? expected.fix, docsUrl: docsUrl ?? expected.docsUrl, read: false };`,
      `  const named = Object.fromEntries(Object.entries(params).map(([name, value]) => ["params." + name, value]));`,
      `  return { known: true, code: error.code, status: error.status, variant, retryable, retry, fix, docsUrl, read: true, ...named };`,
      `}`,
      `function standard(status, body) { const { kind, status: seen, retryable } = decodeError({ operation: ${quote(operation.id)}, status, body: body === undefined ? "" : body }); return { kind, status: seen, retryable }; }`,
      `const under = (name, values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [name + " " + key, value]));`,
      `export async function observe() {`,
      `  return {`,
      `    "request id": decodeError({ operation: ${quote(operation.id)}, status: 500, body: "", headers: ${quote(header ? { [header]: REQUEST_ID } : {})} }).requestId,`,
      ...documented.map(
        ({ error, body }) =>
          `    ...under(${quote(error.id)}, look(${error.status}, ${quote(body)}, ${quote(expectedOf(error))})),`,
      ),
      ...failures.map(
        ({ status, body }) => `    ...under(${quote(String(status))}, standard(${status}, ${quote(body)})),`,
      ),
      `  };`,
      `}`,
    ],
  };
}

function expectedOf(error: DocumentedError): Readonly<Record<string, unknown>> {
  const { code, status, variant, retry, fix, docsUrl, parameters } = error;
  return {
    known: true,
    code,
    status,
    variant,
    retryable: retry === "same-request",
    retry,
    fix,
    docsUrl,
    read: true,
    ...Object.fromEntries(parameters.map(({ name, example }) => [`params.${name}`, arriving(example)])),
  };
}

const SIGNS: Readonly<Record<string, Fact["sign"]>> = {
  known: "code missing",
  code: "code missing",
  status: "status differs",
  variant: "variant differs",
  retryable: "retry differs",
  retry: "retry differs",
  fix: "advice differs",
  docsUrl: "advice differs",
  read: "former text unread",
  kind: "kind differs",
};

function documentedFacts(error: DocumentedError): readonly Fact[] {
  return Object.entries(expectedOf(error)).map(([name, expected]) => ({
    name: `${error.id} ${name}`,
    subject: name.startsWith("params.") ? `${error.id}.${name.slice("params.".length)}` : error.id,
    sign: SIGNS[name] ?? "parameter differs",
    expected,
  }));
}

function failureFacts(status: number): readonly Fact[] {
  const expected = { kind: kindOf(status), status, retryable: [429, 502, 503, 504].includes(status) };
  return Object.entries(expected).map(([name, value]) => ({
    name: `${status} ${name}`,
    subject: String(status),
    sign: SIGNS[name] ?? "kind differs",
    expected: value,
  }));
}

function kindOf(status: number): string {
  if (status === 400) return "validation";
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status >= 500 ? "server" : "http";
}

/** A list arrives as an object with its raw text and its items. */
function arriving(example: JsonValue): unknown {
  return Array.isArray(example) ? { raw: example.join(", "), items: example } : example;
}
