import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/*
 * An imaginary API of any size: every operation has 22 documented answers, which are a success, 7 failures that all
 * operations share, and 14 errors with a code, some of them with parameters and some with variants.
 */

/** How many documented errors an operation has. */
const ERRORS_OF_AN_OPERATION = 14;

/** How many codes the whole API has: operations share them, as those of real APIs do. */
const CODES = 60;

/** How many answers an operation has. */
export const ANSWERS = 1 + 7 + ERRORS_OF_AN_OPERATION;

const FAILURES = [
  [400, "invalidRequest"],
  [401, "unauthenticated"],
  [403, "forbidden"],
  [429, "rateLimited"],
  [500, "internal"],
  [503, "unavailable"],
  [504, "deadlineExceeded"],
] as const;

const text = { type: "string" };
const id = { type: "string", format: "uuid" };
const ID = "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55";

/** Writes the description of an API with so many operations; `edited` changes the words of one of them. */
export function writeImaginaryApi(folder: string, operations: number, edited = false): string {
  mkdirSync(path.join(folder, "errors"), { recursive: true });
  const numbers = Array.from({ length: operations }, (_, index) => index);
  const used = new Map(numbers.flatMap(errorsOf).map((error) => [error.file, error]));
  for (const error of used.values()) write(folder, `errors/${error.file}.yaml`, documentedError(error));
  return write(folder, "openapi.yaml", {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Imaginary API", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://api.imaginary.test" }],
    security: [{ apiKey: [], accountId: [] }],
    tags: [{ name: "Things", description: "Things." }],
    "x-error-envelope": {
      mediaType: "application/json",
      schema: { $ref: "#/components/schemas/Problem" },
      code: { at: "/details/error/code" },
      messages: ["/details/error/description", "/message"],
      data: "/details/error/data",
      violations: { at: "/details/violations", field: "/field", description: "/description" },
      requestId: "x-request-id",
    },
    paths: Object.fromEntries(numbers.map((number) => pathOf(number, edited && number === 0))),
    components: components(),
  });
}

function write(folder: string, name: string, content: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content, undefined, 2)); // JSON is YAML.
  return file;
}

/** A text of a code, and the file that documents it. */
interface ErrorText {
  readonly file: string;
  readonly code: number;
  readonly variant: string | undefined;
}

/** The errors of an operation: as many as it has, from its own place in the list of all. Every third code has two texts. */
function errorsOf(operation: number): ErrorText[] {
  const codes = Array.from({ length: ERRORS_OF_AN_OPERATION }, (_, index) => (operation * 7 + index) % CODES);
  const texts = codes.flatMap((code) =>
    (code % 3 === 0 ? ["first", "again"] : [undefined]).map((variant) => ({
      file: `PROBLEM_${code}${variant === undefined ? "" : `.${variant}`}`,
      code,
      variant,
    })),
  );
  return texts.slice(0, ERRORS_OF_AN_OPERATION);
}

const parameters = {
  thingId: { description: "The thing.", type: "string", examples: [ID] },
  count: { description: "Its parts.", type: "integer", examples: [3] },
};

function documentedError({ code, variant }: ErrorText): object {
  const beginning = `Problem ${code}${variant === "again" ? " came back" : ""}`;
  const end = code % 2 === 0 ? "nothing to add" : "thing {thingId} has {count} parts";
  return {
    summary: `Problem ${code}`,
    description: `What problem ${code} is about.`,
    "x-error": {
      code: `PROBLEM_${code}`,
      ...(variant === undefined ? {} : { variant }),
      status: [404, 409, 428][code % 3],
      message: `${beginning}: ${end}.`,
      ...(code % 2 === 0 ? {} : { parameters }),
      fix: "Do something else.",
      retry: "after-change",
      docsUrl: "https://docs.example.com/errors",
    },
  };
}

function pathOf(number: number, edited: boolean): [path: string, item: object] {
  const writes = number % 2 === 0;
  const content = (schema: string, examples: object): object => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, examples } },
  });
  const thing = { id: ID, name: edited ? "another name" : "a thing", parts: [{ id: ID, size: 3 }] };
  const operation = {
    operationId: `${writes ? "change" : "read"}Thing${number}`,
    summary: `${writes ? "Change" : "Read"} a thing of kind ${number}`,
    tags: ["Things"],
    parameters: [{ name: "thingId", in: "path", required: true, description: "It.", example: ID, schema: id }],
    ...(writes
      ? { requestBody: { required: true, ...content("Change", { rename: { value: { name: "new" } } }) } }
      : {}),
    responses: {
      "200": { description: "The thing.", ...content("Thing", { done: { value: thing } }) },
      ...Object.fromEntries(FAILURES.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }])),
    },
    "x-errors": errorsOf(number).map(({ file }) => ({ $ref: `errors/${file}.yaml` })),
  };
  return [`/kinds/${number}/things/{thingId}`, { [writes ? "patch" : "get"]: operation }];
}

function components(): object {
  const problem = (name: string): object => ({
    message: name,
    details: name === "invalidRequest" ? { violations: [{ field: "name", description: "is too long" }] } : {},
  });
  return {
    securitySchemes: {
      apiKey: { type: "apiKey", in: "header", name: "Authorization" },
      accountId: { type: "apiKey", in: "header", name: "x-account-id" },
    },
    responses: Object.fromEntries(
      FAILURES.map(([, name]) => [
        name,
        {
          description: `It failed: ${name}.`,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Problem" },
              examples: { [name]: { value: problem(name) } },
            },
          },
        },
      ]),
    ),
    schemas: {
      Change: {
        type: "object",
        additionalProperties: false,
        properties: { name: { ...text, minLength: 1, maxLength: 100 }, size: { type: "integer", minimum: 0 } },
        required: ["name"],
      },
      Thing: {
        type: "object",
        properties: {
          id,
          name: text,
          parts: {
            type: "array",
            items: { type: "object", properties: { id, size: { type: "integer" } }, required: ["id"] },
          },
        },
        required: ["id", "name"],
      },
      Problem: {
        type: "object",
        properties: {
          message: text,
          details: {
            type: "object",
            properties: {
              error: {
                type: "object",
                properties: { code: text, description: text, data: { type: "object" } },
                required: ["code"],
              },
              violations: {
                type: "array",
                items: { type: "object", properties: { field: text, description: text }, required: ["field"] },
              },
            },
          },
        },
        required: ["message", "details"],
      },
    },
  };
}
