import { inspect } from "node:util";
import { catalogue, type CatalogueRow, ResellersError } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { createResellersClient, type ResellersClient } from "../index.ts";
import { logHooks } from "../hooks.ts";
import { callById } from "../testing/inputs.ts";

/*
 * Plants keys of every length and form wherever a server can put them, and checks that no fact changes and no key is
 * shown.
 */

const CALLS = Number(process.env["FUZZ_CALLS"] ?? 2_000);

/** A generator of numbers, the same in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = numbers(20_261_126);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const text = (length: number): string => Array.from({ length }, () => pick([...letters])).join("");
const hex = (length: number): string => Array.from({ length }, () => pick([..."0123456789abcdef"])).join("");
const guid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;

const keyForms: Readonly<Record<string, () => string>> = {
  "one letter": () => text(1),
  short: () => text(7),
  "16 characters": () => text(16),
  long: () => `IST.${text(300)}`,
  GUID: guid,
  "a code's name": () => pick(catalogue).code,
  "a part of a code": () => "PRODUCT_",
  "with slashes and signs": () => `IST.${text(8)}/+=${text(8)}`,
  "percent-encoded": () => `${text(6)}%2F${text(6)}%3D`,
  "of regular expressions": () => `.*${text(5)}[a-z]+(${text(4)})$`,
  "with quotes": () => `${text(6)}"'${text(6)}<&>`,
};

/** The message of a row with the key, or something else, for its parameters. */
function fill({ template, params }: CatalogueRow, key: string): { message: string; expected: Record<string, unknown> } {
  const expected: Record<string, unknown> = {};
  const message = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const type = params[name];
    const value = type === "integer" ? 3 : type === "string" && random() < 0.5 && !/[`{}]/.test(key) ? key : guid();
    expected[name] = value;
    return String(value);
  });
  return { message, expected };
}

interface Planted {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** The expected fields of the error, independent of the key. */
  readonly facts: object;
  readonly operation: CatalogueRow["operation"];
}

const answers: readonly ((key: string) => Planted)[] = [
  (key) => {
    const row = pick(catalogue);
    const { message, expected } = fill(row, key);
    const body = { message, details: { applicationError: { code: row.code, description: message, data: {} } } };
    const hasList = Object.values(row.params).includes("list"); // Another test covers the items.
    const params = hasList ? {} : { params: expected };
    const facts = { kind: "api", known: true, code: row.code, status: row.status, ...params };
    return { operation: row.operation, status: row.status, headers: {}, body: JSON.stringify(body), facts };
  },
  (key) => ({
    operation: "getPackage",
    status: 502,
    headers: {},
    body: `<pre>Authorization: ${key}\n${encodeURIComponent(key)}</pre>`,
    facts: { kind: "server", status: 502, retryable: true },
  }),
  (key) => ({
    operation: "getPackage",
    status: 428,
    headers: {},
    body: JSON.stringify({
      message: `no ${key}`,
      details: { applicationError: { code: "NEW_CODE", description: key } },
    }),
    facts: { kind: "api", known: false, code: "NEW_CODE" },
  }),
  (key) => ({
    operation: "createPackageV2",
    status: 400,
    headers: {},
    body: JSON.stringify({
      message: key,
      details: { validationError: { fieldViolations: [{ field: "products", description: key, data: { key } }] } },
    }),
    facts: { kind: "validation", violations: [{ field: "products" }] },
  }),
  (key) => ({
    operation: "getPackage",
    status: 429,
    headers: { "x-echo": key, "x-wix-request-id": key, "retry-after": "3" },
    body: "",
    facts: { kind: "rate-limit", retryAfterMs: 3000 },
  }),
  (key) => ({
    operation: "getPackage",
    status: 200,
    headers: {},
    body: JSON.stringify({ authorization: key }),
    facts: { kind: "decode", status: 200 },
  }),
];

/** A response whose body arrives in small chunks, so that the key may be split. */
function inPieces({ status, headers, body }: Planted): Response {
  const bytes = new TextEncoder().encode(body);
  const size = 1 + Math.floor(random() * 40);
  const stream = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  return new Response(stream, { status, headers });
}

/** Every form in which loggers and people can see an error, and the log of the call. */
function shownOf(error: Error | object, logged: readonly unknown[]): string {
  const members: unknown[] = [];
  for (const name in error) members.push([name, (error as Record<string, unknown>)[name]]);
  const { cause, stack, message } = error as Error;
  return [
    JSON.stringify(error),
    inspect(error, { depth: 9 }),
    inspect(members, { depth: 9 }),
    inspect(cause),
    stack,
    message,
  ]
    .concat(logged.map((line) => inspect(line, { depth: 9 })))
    .join("\n");
}

/** Words of the catalogue may occur in every text. */
const spelt = catalogue.map(({ code, template, fix, docsUrl }) => [code, template, fix, docsUrl].join(" ")).join(" ");

test(`${CALLS} failing calls with a key planted in header, body or cause: no fact changed, no key out`, async () => {
  const counts = { calls: 0, planted: 0, concealed: 0 };
  for (let index = 0; index < CALLS; index++) {
    const [form, makeKey] = pick(Object.entries(keyForms));
    const apiKey = makeKey();
    const planted = pick(answers)(apiKey);
    const lines: unknown[] = [];
    const keep = (line: unknown): void => void lines.push(line);
    const logger = { info: keep, warn: keep, error: keep, debug: keep };
    const isBroken = index % 7 === 0;
    const broken = Object.assign(new TypeError(`fetch failed for ${apiKey}`), {
      code: "ECONNRESET",
      config: { headers: { authorization: apiKey } },
      cause: new Error(`${apiKey} was refused`),
    });
    const client: ResellersClient = createResellersClient({
      apiKey,
      accountId: "00000000-0000-4000-8000-000000000000",
      retry: false,
      onWarning: () => {},
      fetch: async () => {
        if (isBroken) throw broken;
        return inPieces(planted);
      },
      hooks: [logHooks(logger, { everything: true }), { onRequest: keep, onResponse: keep, onError: keep }],
    });
    const result = await callById(client, planted.operation);
    if (result.ok) throw new Error(`A failing call succeeded: ${form}`);
    const { error } = result;
    expect(error, form).toMatchObject(isBroken ? { kind: "network", retryable: true } : planted.facts);
    const shown = shownOf(error, lines) + shownOf(new ResellersError(error), []);
    counts.calls++;
    counts.planted += planted.body.includes(apiKey) || isBroken ? 1 : 0;
    counts.concealed += shown.includes("[redacted]") ? 1 : 0;
    // A short key, or one that occurs in the catalogue, cannot be distinguished from ordinary words.
    if (apiKey.length >= 8 && !spelt.includes(apiKey)) expect(shown, form).not.toContain(apiKey);
    if (apiKey.length < 8) expect(JSON.stringify(error), form).not.toContain(`:${JSON.stringify(apiKey)}`);
  }
  console.table(counts);
  expect(counts.planted).toBeGreaterThan(CALLS / 2);
});
