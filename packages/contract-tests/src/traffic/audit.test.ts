import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { decodeError } from "@resellers-sdk/errors";
import { expect, onTestFinished, test, vi } from "vitest";
import { auditCommand } from "../cli/commands/audit-command.ts";
import { resellersContract as contract } from "../contract/resellers-contract.ts";
import type { Cell } from "../matrix/cell.ts";
import { Auditor } from "./audit.ts";
import { readHar } from "./read/read-har.ts";
import { readNdjson } from "./read/read-ndjson.ts";

async function fileWith(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "traffic-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

/** An entry in the form that browsers' developer tools write. */
function entryOf({ operation, status, body }: Pick<Cell, "operation" | "status" | "body">): object {
  const request = contract.requests[operation];
  const address = (request?.path ?? "").replaceAll(/\{\w+\}/g, "bda15dc1-816d-4ff3-8dcb-1172d5343cce");
  const text = body === undefined ? "" : JSON.stringify(body);
  return {
    _initiator: { type: "script" },
    startedDateTime: "2026-03-02T09:30:00.000Z",
    time: 12.5,
    request: {
      method: request?.method.toUpperCase(),
      url: `https://www.wixapis.com${address}`,
      httpVersion: "http/2.0",
      headers: [],
      queryString: [],
      cookies: [],
      ...(request?.body !== undefined && {
        postData: { mimeType: "application/json", text: JSON.stringify(request.body) },
      }),
    },
    response: {
      status,
      statusText: "",
      headers: [],
      cookies: [],
      content: { size: text.length, mimeType: "application/json", text },
    },
    cache: {},
    timings: {},
  };
}

/** The request of an entry, with the body of the operation's example. */
const requestOf = (entry: object): object => (entry as { request: object }).request; // Made above.

const harOf = (entries: readonly object[]): string =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, pages: [], entries } });

async function audited(entries: readonly object[]) {
  const auditor = new Auditor(contract);
  for await (const exchange of readHar(await fileWith("traffic.har", harOf(entries)))) auditor.add(exchange);
  return auditor.result();
}

test("every answer of the matrix is known, and all of it has been seen", async () => {
  const audit = await audited(contract.matrix.map(entryOf));
  expect(audit).toMatchObject({ compared: contract.matrix.length, skipped: 0, unknown: [], neverSeen: [] });
});

const [limit] = contract.matrix.filter((cell) => cell.kind === "error" && cell.code === "PRODUCT_LIMIT_EXCEEDED");
const [created] = contract.matrix;
const change = (cell: Cell | undefined, from: string, to: string): object => {
  if (cell === undefined) throw new Error("The matrix has no such cell.");
  const text = JSON.stringify(cell.body);
  if (!text.includes(from)) throw new Error(`The body has no ${from}.`);
  return entryOf({ ...cell, body: JSON.parse(text.replaceAll(from, to)) });
};

test.each([
  ["code", () => change(limit, "PRODUCT_LIMIT_EXCEEDED", "QUOTA_EXCEEDED"), "428 QUOTA_EXCEEDED"],
  ["text", () => change(limit, "Limit for product", "The limit of"), "428 PRODUCT_LIMIT_EXCEEDED: The limit of"],
  ["member", () => change(created, '"countryCode"', '"renewal"'), "200: package.productInstances.renewal"],
  ["body", () => change(created, '"PENDING"', "7"), "schema refuses the body"],
  ["status", () => entryOf({ operation: "getPackage", status: 418, body: {} }), "418"],
] as const)("a changed %s is unknown, with its place and count", async (kind, entry, what) => {
  const { unknown } = await audited([entryOf(created!), entry(), entry()]);
  const place: string = expect.stringMatching(/traffic\.har, entry 2$/);
  const found = { kind, operation: expect.any(String), what: expect.stringContaining(what), count: 2, place };
  expect(unknown).toContainEqual(expect.objectContaining(found));
});

test("a forbidden request that was accepted is unknown, with what is wrong in it; one that was refused is not", async () => {
  const sent = (body: unknown, status = 200): object => {
    const entry = entryOf({ ...created!, status, body: created!.body });
    return {
      ...entry,
      request: { ...requestOf(entry), postData: { mimeType: "application/json", text: JSON.stringify(body) } },
    };
  };
  const valid = contract.requests["createPackageV2"]?.body as { products: object[] }; // The body in the description.
  const { unknown } = await audited([
    sent(valid),
    sent({ ...valid, products: [{ ...valid.products[0], countryCode: undefined }] }),
    sent({ ...valid, idempotencyKey: "k".repeat(200) }),
  ]);
  expect(unknown.map(({ kind, what }) => [kind, what])).toEqual([
    ["request", "200 for a request in which products[0].countryCode is missing (body)"],
    ["request", "200 for a request in which idempotencyKey must NOT have more than 100 characters (body)"],
  ]);
  expect((await audited([sent(undefined, 503)])).unknown.map(({ kind }) => kind)).not.toContain("request");
});

test("keys that a tool left out, and a body that it did not keep, are no fault of the request", async () => {
  const entry = entryOf(created!);
  const kept = { ...entry, request: { ...requestOf(entry), postData: undefined, bodySize: 812 } };
  const noted = {
    ...entry,
    request: { ...requestOf(entry), postData: { mimeType: "", text: "", comment: "Not kept." } },
  };
  expect((await audited([kept, noted])).unknown).toEqual([]);
  const none = { ...entry, request: { ...requestOf(entry), postData: undefined, bodySize: 0 } };
  expect((await audited([none])).unknown).toMatchObject([
    { kind: "request", what: expect.stringContaining("is missing") },
  ]);
});

test("a header that is not listed beside those that are is unknown; those of HTTP itself are not", async () => {
  const headers = ["Content-Type", "X-Wix-Request-Id", "X-Seats-Left", "access-control-allow-origin", "Date"];
  const entry = entryOf(created!);
  const response = {
    ...(entry as { response: object }).response,
    headers: headers.map((name) => ({ name, value: "1" })),
  };
  expect((await audited([{ ...entry, response }])).unknown).toMatchObject([
    { kind: "header", what: "200: x-seats-left" },
  ]);
});

test("what belongs to no operation, or has no body, is counted and proves nothing", async () => {
  const strange = { ...entryOf(created!), request: { method: "GET", url: "https://example.com/style.css" } };
  const bodiless = { ...entryOf(created!), response: { status: 200, content: { size: 120 } } };
  expect(await audited([strange, bodiless])).toMatchObject({ compared: 0, skipped: 2, unknown: [] });
});

test("errors of a log are audited as toJSON() gives them", async () => {
  const [operation, status] = ["createPackageV2", 428] as const;
  const bodyOf = (code: string, message: string) => ({
    details: { applicationError: { code, description: message } },
    message,
  });
  const lines = [
    bodyOf("INVALID_PRODUCTS", "Invalid products: a."),
    bodyOf("INVALID_PRODUCTS", "Nope: a."),
    bodyOf("NEW_CODE", "New."),
  ].map((body) => JSON.stringify(decodeError({ operation, status, body })));
  const auditor = new Auditor(contract);
  for await (const error of readNdjson(await fileWith("errors.ndjson", `${lines.join("\n")}\n`))) auditor.add(error);
  expect(auditor.result()).toMatchObject({
    compared: 3,
    unknown: [
      { kind: "text", what: "428 INVALID_PRODUCTS: Nope: a." },
      { kind: "code", what: "428 NEW_CODE", place: expect.stringMatching(/line 3$/) },
    ],
  });
});

test.each([
  ["cut off", harOf([entryOf(created!)]).slice(0, -40), /truncated after entry|invalid after entry/],
  ["broken", `${harOf([entryOf(created!)]).slice(0, 90)}}}}`, /invalid after entry 0/],
  ["of another kind", '{"swagger":"2.0"}', /is no HAR/],
  ["empty", "", /is no HAR/],
  ["without addresses", harOf([{ request: { method: "GET" }, response: { status: 200 } }]), /entry 1 has no address/],
])("a HAR that is %s is refused with its place", async (_, text, why) => {
  const file = await fileWith("traffic.har", text);
  const read = async (): Promise<void> => {
    for await (const exchange of readHar(file)) void exchange;
  };
  await expect(read()).rejects.toThrow(why);
});

test("the command prints each form, and its exit code says whether something is unknown", async () => {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
  onTestFinished(() => log.mockRestore());
  const known = await fileWith("known.har", harOf([entryOf(created!)]));
  const changed = await fileWith("changed.har", harOf([change(limit, "PRODUCT_LIMIT_EXCEEDED", "<QUOTA|NEW>")]));
  expect(await auditCommand([known])).toBe(0);
  expect(printed.pop()).toContain("1 compared, 0 skipped, 0 not covered by the description");
  expect(await auditCommand([known, changed, "--format", "json"])).toBe(1);
  expect(JSON.parse(printed.pop() ?? "")).toMatchObject({ compared: 2, unknown: [{ kind: "code" }] });
  expect(await auditCommand([changed, "--format", "markdown"])).toBe(1);
  expect(printed.pop()).toContain("| code | createPackageV2 | 428 &lt;QUOTA\\|NEW&gt; | 1 |");
  expect(await auditCommand([changed, "--format=html"])).toBe(1);
  expect(printed.pop()).toContain("<td>428 &lt;QUOTA|NEW&gt;</td>");
  expect(await auditCommand([changed, "--propose", "--format=json"])).toBe(1);
  const failure = { status: 428, code: "<QUOTA|NEW>", message: expect.stringContaining("Limit for product") };
  expect(JSON.parse(printed.pop() ?? "")).toMatchObject({
    version: 1,
    unknown: [{ kind: "code", place: "changed.har, entry 1", failure }],
  });
  expect(await auditCommand([changed, "--propose"])).toBe(1);
  expect(printed.pop()).toMatch(
    /- \*\*code\*\* of createPackageV2: 428 &lt;QUOTA[^]*"kind": "resellers-traffic-proposal"/,
  );
  await expect(auditCommand([changed, "--propose", "--format", "html"])).rejects.toThrow("none of json, markdown");
  await expect(auditCommand([await fileWith("none.har", harOf([]))])).rejects.toThrow("nothing that could be compared");
  await expect(auditCommand(["--format", "xml", known])).rejects.toThrow("none of table, json, markdown, html");
  await expect(auditCommand([])).rejects.toThrow("needs a file");
});

test("a body that is nested too deeply counts as missing, and such a logged error is named", async () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  const cell = contract.matrix.find(({ operation, status }) => operation === "createPackageV2" && status === 200);
  const plain = entryOf(cell!);
  const content = { size: deep.length, mimeType: "application/json", text: deep };
  const answer = { ...plain, response: { status: 200, headers: [], content } };
  const asked = { ...plain, request: { ...requestOf(plain), postData: { mimeType: "application/json", text: deep } } };
  // Brackets in a string are no levels.
  const brackets = {
    ...plain,
    response: { status: 200, headers: [], content: { text: JSON.stringify(`\\"${deep}`) } },
  };
  const auditor = new Auditor(contract);
  for await (const one of readHar(await fileWith("deep.har", harOf([answer, asked, plain, brackets]))))
    auditor.add(one);
  expect(auditor.result()).toMatchObject({ compared: 3, skipped: 1, unknown: [{ kind: "body" }] });

  const log = await fileWith("deep.ndjson", `\n{"operation":"getPackage","kind":"api","status":404,"code":${deep}}\n`);
  await expect(auditCommand([log])).rejects.toThrow(`${log}, line 2 is nested too deeply`);
});

test.each(["s2.txt", "."])("audit %s says which files it reads", async (file) => {
  await expect(auditCommand(["a.har", file])).rejects.toThrow(
    `audit reads files that end in .har (traffic) or .ndjson (logged errors), and ${file} does not`,
  );
});
