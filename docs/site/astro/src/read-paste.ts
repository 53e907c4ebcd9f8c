import { type AnyError, catalogue, decodeError, type Operation } from "@resellers-sdk/errors";

const operations = [...new Set(catalogue.map(({ operation }) => operation))];

/** What was pasted, read by the packages' decoder; undefined if no documented error is in it. */
export function readPaste(pasted: string): AnyError | undefined {
  const { status, body } = splitResponse(pasted);
  const readings = bodiesIn(body).flatMap((each) => readingsOf(each, status));
  const known = readings.filter((error) => error.kind === "api" && error.known);
  // A reading with parameters understood the message; one without knows the code only.
  const best = known.find((error) => "params" in error && error.params !== undefined) ?? known[0];
  return best ?? readings.find(({ kind }) => kind === "api" || kind === "validation") ?? plainStatus(status, body);
}

/** Every body that the text may hold: itself, a JSON object within a log line, or a message alone. */
function bodiesIn(text: string): readonly string[] {
  const start = text.indexOf("{");
  const json = start < 0 ? undefined : text.slice(start, text.lastIndexOf("}") + 1);
  const named = catalogue.find(({ code }) => new RegExp(`\\b${code}\\b`).test(text));
  const codes = named === undefined ? [...new Set(catalogue.map(({ code }) => code))] : [named.code];
  return [
    ...(json !== undefined && isObject(json) ? [json] : []),
    ...codes.map((code) => bodyOf(code, messageIn(text, code))),
  ];
}

/** The part of a log line that begins as one of the code's messages does, or the whole line. */
function messageIn(text: string, code: string): string {
  for (const { template } of catalogue.filter((row) => row.code === code)) {
    const [opening = ""] = template.split("{");
    const at = opening === "" ? -1 : text.indexOf(opening);
    if (at >= 0) return ended(text.slice(at), template);
  }
  return text.trim();
}

/** The text up to the last words of the template, where they occur. */
function ended(text: string, template: string): string {
  const closing = template.split("}").at(-1) ?? "";
  const at = closing.length < 2 ? -1 : text.lastIndexOf(closing);
  return at < 0 ? (text.split("\n")[0] ?? text).trim() : text.slice(0, at + closing.length);
}

function bodyOf(code: string, description: string): string {
  return JSON.stringify({ message: description, details: { applicationError: { code, description } } });
}

function readingsOf(body: string, given: number | undefined): readonly AnyError[] {
  const statuses = given === undefined ? [...new Set(catalogue.map(({ status }) => status))] : [given];
  return operations.flatMap((operation: Operation) =>
    statuses.map((status): AnyError => decodeError({ operation, status, body })),
  );
}

function plainStatus(status: number | undefined, body: string): AnyError | undefined {
  const [operation] = operations;
  return status === undefined || operation === undefined ? undefined : decodeError({ operation, status, body });
}

/** The status line and headers of `curl -i` apart from the body. */
function splitResponse(text: string): { readonly status: number | undefined; readonly body: string } {
  const [, status, rest] = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n([^]*)$/.exec(text.trimStart()) ?? [];
  if (status === undefined || rest === undefined) return { status: undefined, body: text };
  return {
    status: Number(status),
    body: rest
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join("\n\n"),
  };
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
