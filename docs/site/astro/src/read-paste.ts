import { type AnyError, catalogue, decodeError, type Operation } from "@resellers-sdk/errors";

const operations = [...new Set(catalogue.map(({ operation }) => operation))];

/** Decodes pasted text; `undefined` if it contains no documented error. */
export function readPaste(pasted: string): AnyError | undefined {
  const { status, body } = splitResponse(pasted);
  const readings = bodiesIn(body).flatMap((each) => readingsOf(each, status));
  const known = readings.filter((error) => error.kind === "api" && error.known);
  // A reading with parameters understood the message; one without knows the code only.
  const best = known.find((error) => "params" in error && error.params !== undefined) ?? known[0];
  return best ?? readings.find(({ kind }) => kind === "api" || kind === "validation") ?? plainStatus(status, body);
}

/** Every body that the text may hold: a JSON object within it, or a message alone. */
function bodiesIn(text: string): readonly string[] {
  const start = text.indexOf("{");
  const json = start < 0 ? undefined : text.slice(start, text.lastIndexOf("}") + 1);
  const named = catalogue.filter(({ code }) => new RegExp(`\\b${code}\\b`).test(text));
  const messages = (named.length > 0 ? named : catalogue).flatMap(({ code, template }) => {
    const message = messageIn(text, template);
    return message === undefined ? [] : [bodyOf(code, message)];
  });
  // A code whose message was reworded is known all the same.
  const reworded = named.map(({ code }) => bodyOf(code, text.trim()));
  return [...(json !== undefined && isObject(json) ? [json] : []), ...messages, ...reworded];
}

/** The part of the text that is worded like the template; undefined where the template's words are not in it. */
function messageIn(text: string, template: string): string | undefined {
  const pieces = template.split(/\{\w+\}/);
  let at = 0;
  let start: number | undefined;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    if (start === undefined) start = found;
    at = found + piece.length;
  }
  // A parameter at the end reaches to the end of its line.
  const end = pieces.at(-1) === "" ? text.indexOf("\n", at) : at;
  return text.slice(start, end < 0 ? undefined : end).trim();
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
