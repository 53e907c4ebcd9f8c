import { createResellersClient } from "@resellers-sdk/client";
import { afterAll, expect, test } from "vitest";
import { cellName } from "../matrix/cell.ts";
import { compareCell } from "../matrix/compare-cell.ts";
import { withValueAt } from "../description/json.ts";
import { operationsOf } from "../description/slice-description.ts";
import { pathOf } from "../matrix/example-request.ts";
import { answerProver } from "../facts/prove-described.ts";
import { forbiddenRequest } from "../proof/prove-refusal.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { callAnything } from "../testing/call-anything.ts";
import type { ForcibleAnswer } from "./list-errors.ts";
import { createMockEngine } from "./mock-engine.ts";
import { startMockServer } from "./start-mock-server.ts";

const { matrix, requests, refusals } = resellersContract;
// Prism resolves references in place, so the changed description is made from this copy.
const untouched = structuredClone(resellersContract.openapi);
const GUID = "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66";
const answers: string[] = [];
const server = await startMockServer({
  onAnswer: (method, url, status, problems) => answers.push(`${status} ${method} ${url}: ${problems.join("; ")}`),
});
afterAll(() => server.close());

const client = createResellersClient({
  apiKey: "key",
  accountId: "00000000-0000-4000-8000-000000000000",
  baseUrl: server.url,
});
const headers = { authorization: "key", "wix-account-id": "account", "content-type": "application/json" };

async function listErrors(query = ""): Promise<ForcibleAnswer[]> {
  const answer = await fetch(`${server.url}/__errors${query}`);
  return (await answer.json()) as ForcibleAnswer[]; // The test checks the contents.
}

const listed = new Map((await listErrors()).map((one) => [`${one.operation} ${one.status} ${one.example}`, one]));

test("GET /__errors lists every cell, and can be asked for one operation", async () => {
  expect([...listed.keys()]).toEqual(matrix.map(cellName));
  const own = await listErrors("?operation=getPackage");
  expect(new Set(own.map(({ operation }) => operation))).toEqual(new Set(["getPackage"]));
});

test.each(matrix.map((cell) => [cellName(cell), cell] as const))(
  "%s is forced by Prefer, by the address, and by the magic value that is listed",
  async (name, cell) => {
    const { prefer = "", query, magic } = listed.get(name) ?? {};
    const { input, method = "", body, ...request } = requests[cell.operation] ?? { input: {} };
    expect(compareCell(cell, await callAnything(client, cell.operation, input, { prefer }))).toEqual([]);
    const path = pathOf({ path: "", parameters: { path: {}, query: {} }, method, input, ...request });
    const answer = await fetch(server.url + path + query, {
      method: method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect([answer.status, await answer.json()]).toEqual([cell.status, cell.body]);
    const withMagic = magic === undefined ? undefined : { ...input, [magic.name]: magic.value };
    const outcome = withMagic && (await callAnything(client, cell.operation, withMagic));
    expect(outcome === undefined ? [] : compareCell(cell, outcome)).toEqual([]);
  },
);

test("an answer that there is not is refused, whether it is asked for by the address or by a magic value", async () => {
  const products = [{ catalogProductId: GUID, countryCode: "BR" }];
  const result = await client.createPackageV2({ externalId: "force:NOPE", products });
  expect(result.response?.status).toBe(422);
  expect(result.error?.kind === "http" && result.error.raw).toContain("createPackageV2 has no answer NOPE");
  const answer = await fetch(`${server.url}/resellers/v1/packages/${GUID}?__error=NOPE`, { headers });
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("getPackage has no answer NOPE")]);
});

test("every operation has a magic value, but for the one whose request has neither a free text nor a GUID", () => {
  const without = [...listed.values()].filter(({ magic }) => magic === undefined).map(({ operation }) => operation);
  expect(new Set(without)).toEqual(new Set(["queryPackages"]));
});

test.each([
  [
    "a product without countryCode",
    { products: [{ catalogProductId: GUID }] },
    "products[0].countryCode is missing (body)",
    { field: "products[0].countryCode", description: "is missing", rule: "REQUIRED_FIELD" },
  ],
  [
    "a text that is too long",
    { externalId: "x".repeat(101), products: [{ catalogProductId: GUID, countryCode: "BR" }] },
    "externalId must NOT have more than 100 characters (body)",
    { field: "externalId", rule: "MAX_LENGTH", data: { threshold: 100 } },
  ],
])("it says of %s what is wrong, to the client and in the log", async (_, body, sentence, violation) => {
  answers.length = 0;
  // The types forbid it, but JavaScript callers can do it.
  const result = await client.createPackageV2(body as Parameters<typeof client.createPackageV2>[0]);
  const error = result.ok ? undefined : result.error;
  expect(error).toMatchObject({ kind: "validation", status: 400, violations: [violation] });
  expect(error?.message).toContain(sentence.replace(" (body)", ""));
  expect(answers).toEqual([`400 POST /resellers/v2/packages: ${sentence}`]);
});

test("it names path parameters as the description does, and a wrong media type", async () => {
  answers.length = 0;
  await fetch(`${server.url}/resellers/v1/packages/update/no-guid/a`, { method: "PATCH", headers });
  const instance = `${server.url}/resellers/v1/packages/product-instances/a`;
  await fetch(instance, { method: "PATCH", headers: { ...headers, "content-type": "text/plain" }, body: "{}" });
  expect(answers.map((line) => line.replace(/^.*?: /, ""))).toEqual([
    'packageId must match format "uuid" (path)',
    "content-type must be application/json (header), not text/plain",
  ]);
});

test("it names the fields of which one is needed", async () => {
  const schema = "/components/schemas/AdjustProductInstanceSpecificationsRequest/anyOf";
  const either = [{ required: ["catalogProductId"] }, { required: ["billingInfo"] }];
  const openapi = withValueAt(untouched, schema, either);
  const engine = createMockEngine({ ...resellersContract, openapi });
  const path = "/resellers/v1/packages/product-instances/a";
  const { status, problems } = await engine({ method: "patch", path, query: {}, headers, body: "{}" });
  expect([status, problems]).toEqual([400, ["the body needs catalogProductId or billingInfo (body)"]]);
});

test("it tells which key is missing, and answers as documented", async () => {
  answers.length = 0;
  const answer = await fetch(`${server.url}/resellers/v1/packages/${GUID}`, { headers: { authorization: "key" } });
  expect(await answer.json()).toEqual(matrix.find(({ status }) => status === 401)?.body);
  expect(answers).toEqual([`401 GET /resellers/v1/packages/${GUID}: wix-account-id is missing (header)`]);
});

test("every forbidden request is told in a sentence of its own, in a body that the description accepts", async () => {
  const engine = createMockEngine(resellersContract);
  const untold: string[] = [];
  for (const { id, ...described } of operationsOf(resellersContract.openapi)) {
    const prove = answerProver(resellersContract.openapi, { id, ...described });
    for (const refusal of refusals.filter(({ operation }) => operation === id)) {
      const answer = await engine(forbiddenRequest(requests[id]!, refusal, headers));
      const told = answer.problems.join("; ");
      if (!told.includes(`(${refusal.part})`) || told.includes("Request")) untold.push(`${refusal.name}: ${told}`);
      untold.push(...prove({ ...answer, violations: [] }).map((problem) => `${refusal.name}: ${problem}`));
    }
  }
  expect(untold).toEqual([]);
});

test("without a wish it answers with the documented success, and checks requests", async () => {
  expect(await client.getPackage({ id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66" })).toMatchObject({ ok: true });
  expect(await client.getPackage({ id: "no-guid" }, { retry: false })).toMatchObject({ error: { kind: "validation" } });
});

test("a body that is no JSON is refused at once, where Prism would wait for ever", async () => {
  const body = '{"products": [';
  const answer = await fetch(`${server.url}/resellers/v2/packages`, { method: "POST", headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ message: "the body is no JSON" });
});

test.each([
  ["/nowhere", 404, "There is no operation GET /nowhere"],
  ["/resellers/v1/packages/4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66?__error=SOLD_OUT", 422, "has no answer SOLD_OUT"],
])("GET %s says what is wrong, and what there is", async (path, status, detail) => {
  const answer = await fetch(server.url + path, { headers });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(await answer.json())).toContain(detail);
});

test("browsers of any origin may call it", async () => {
  const preflight = await fetch(`${server.url}/resellers/v2/packages`, {
    method: "OPTIONS",
    headers: {
      origin: "https://shop.test",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,prefer",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://shop.test");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("prefer");
  const answer = await fetch(`${server.url}/__errors`, { headers: { origin: "https://shop.test" } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("https://shop.test");
});

test("a port that is taken is told", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startMockServer({ port })).rejects.toThrow("EADDRINUSE");
});
