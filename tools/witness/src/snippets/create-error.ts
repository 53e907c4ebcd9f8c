import type { DocumentedError, JsonValue, Operation } from "@resellers-sdk/generator/model";
import type { Fact, Line, Snippet } from "../model/snippet.ts";
import { errorsByCode, quote } from "./names.ts";

/** Makes each documented error as a consumer's tests do, converts it to a response, and decodes that response. */
export function createErrors(operation: Operation): Snippet {
  const groups = [...errorsByCode(operation).values()];
  const errors = groups.flatMap((group) => group.map((error) => ({ error, name: nameOf(error, group) })));
  return {
    name: `errors of ${operation.id} made for tests`,
    package: "errors",
    operation: operation.id,
    typed: true,
    facts: errors.flatMap(({ error }) => factsOf(error)),
    lines: [
      `import { createError, decodeError, toWire } from "@resellers-sdk/errors";`,
      `function look(make: () => Parameters<typeof toWire>[0]): unknown {`,
      `  const wire = toWire(make())!;`,
      `  return decodeError({ ...wire, operation: ${quote(operation.id)} } as never);`,
      `}`,
      `const made: Readonly<Record<string, () => Parameters<typeof toWire>[0]>> = {`,
      ...errors.flatMap(({ error, name }) => createLines(operation, error, name)),
      `};`,
      `export async function observe(): Promise<object> {`,
      `  return Object.fromEntries(Object.entries(made).flatMap(([id, make]): [string, unknown][] => {`,
      `    let error: Record<string, unknown>;`,
      `    try { error = look(make) as Record<string, unknown>; } catch (error) { return [[id + " made", String(error)]]; }`,
      `    const flat = { ...error, ...Object.fromEntries(Object.entries(error["params"] ?? {}).map(([name, value]) => ["params." + name, value])) };`,
      `    return Object.entries({ ...flat, made: true }).map(([name, value]) => [id + " " + name, value]);`,
      `  }));`,
      `}`,
    ],
  };
}

/** An error with one message is made by its code, as most consumers write it. */
function nameOf({ id, code }: DocumentedError, group: readonly DocumentedError[]): string {
  return group.length === 1 ? code : id;
}

/** Each part has a line of its own, because the compiler reports the line of the wrong part. */
function createLines(operation: Operation, error: DocumentedError, name: string): readonly Line[] {
  return [
    {
      code: `  ${quote(error.id)}: () => createError(${quote(operation.id)},`,
      sign: "operation missing",
      subject: operation.id,
    },
    { code: `    ${quote(name)},`, sign: "error not made", subject: error.id },
    { code: `    {`, sign: "error not made", subject: error.id },
    ...error.parameters.map(
      ({ name: parameter, example }) =>
        ({
          code: `      ${parameter}: ${quote(example)},`,
          sign: "parameter differs",
          subject: `${error.id}.${parameter}`,
        }) as const,
    ),
    `    }),`,
  ];
}

function factsOf(error: DocumentedError): readonly Fact[] {
  const { id, code, variant, status, message, retry, fix, docsUrl, parameters } = error;
  const fact = (name: string, sign: Fact["sign"], expected: unknown, subject = id): Fact => ({
    name: `${id} ${name}`,
    sign,
    expected,
    subject,
    ...(name === "made" ? {} : { unless: `${id} made` }),
  });
  return [
    fact("made", "error not made", true),
    fact("code", "code missing", code),
    fact("variant", "variant differs", variant),
    fact("status", "status differs", status),
    fact("message", "message differs", message),
    fact("retry", "retry differs", retry),
    fact("fix", "advice differs", fix),
    fact("docsUrl", "advice differs", docsUrl),
    ...parameters.map(({ name, example }) =>
      fact(`params.${name}`, "parameter differs", arriving(example), `${id}.${name}`),
    ),
  ];
}

/** A list arrives as an object with its raw text and its items. */
function arriving(example: JsonValue): unknown {
  return Array.isArray(example) ? { raw: example.join(", "), items: example } : example;
}
