/*
 * What Prism does that can make a wrong test pass, and that the proof is red all the same. Each trap is laid for the
 * real prover and the real Prism; what proxies and servers on the network do is in `target/prove-target.test.ts`, what a
 * description may not have in `description/check-description.test.ts`.
 */
import { afterAll, describe, expect, test } from "vitest";
import { contractOf, type OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { createPrismEngine } from "../../../../packages/contract-tests/src/engines/prism-engine.ts";
import { wireRequest } from "../../../../packages/contract-tests/src/engines/wire-request.ts";
import { changedCopy, draftAt, type Draft } from "../../../../packages/contract-tests/src/testing/change-document.ts";
import { startWorker } from "../../../../packages/contract-tests/src/prove/start-worker.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { brokenContract, responsesIn } from "../../../../packages/contract-tests/src/testing/a-contract.ts";
import { proveBroken } from "../../../../packages/contract-tests/src/testing/prove-broken.ts";
import { killerOf, tryNamed } from "../testing/try-named.ts";

const OPERATION = "unassignProductInstanceFromSite";
const CREATE = "createPackageV2";

const faults: readonly (readonly [trap: string, fault: string, killer: string])[] = [
  [
    "Prism's own 404 has the status of a documented 404",
    `mock: a 404 of the mock's own: ${CREATE} 404 PRODUCT_NOT_FOUND`,
    "made up by Prism (https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR",
  ],
  [
    "Prism's own 500, for an example that it does not know, has the status of a documented 500",
    `mock: an unknown example: ${CREATE} 500 internal`,
    "made up by Prism",
  ],
  [
    "after a semicolon the example is dropped, and the first one of the status comes in silence",
    `mock: the first example after a semicolon: ${CREATE} 428 INVALID_PRODUCTS`,
    "forced",
  ],
  [
    "without a wish every answer is the first success",
    `mock: success for everything: ${CREATE} 428 INVALID_PRODUCTS`,
    "forced",
  ],
  [
    "a default response stands in for an error that is missing",
    `description: add a default response: ${CREATE} 428 INVALID_PRODUCTS`,
    "hides the statuses",
  ],
  [
    "an example that vanished is one test fewer",
    `description: drop an example: ${CREATE} 428 INVALID_PRODUCTS`,
    "the description has no example INVALID_PRODUCTS",
  ],
  [
    "an undocumented status is a warning only",
    `mock: a violation as a warning: ${CREATE} 200 created`,
    "violation: response Warning",
  ],
  [
    "a status that nobody listed is one test fewer",
    `description: add an undocumented status: ${CREATE} 200 created`,
    "the description has this answer, the matrix has not",
  ],
  [
    "under an open schema any code is valid",
    `description: admit any code: ${CREATE} 428 INVALID_PRODUCTS`,
    "accepts a code that nobody documented",
  ],
  ["a renamed code has the right status", `mock: a renamed code: ${CREATE} 428 INVALID_PRODUCTS`, "forced"],
  [
    "externalValue changes the code in silence",
    `description: give the example from elsewhere: ${CREATE} 428 INVALID_PRODUCTS`,
    "externalValue",
  ],
  [
    "a media type that ends in +json is taken for JSON",
    `description: add a second media type: ${CREATE} 428 INVALID_PRODUCTS`,
    "several media types",
  ],
  [
    "without a dialect, schemas of 3.1 are read as draft 7",
    `description: read schemas in another dialect: ${CREATE} 200 created`,
    "jsonSchemaDialect",
  ],
  ["a base path is no part of the route", `client: call another path: ${CREATE}`, "NO_PATH_MATCHED_ERROR"],
];

describe("the proof is red although", async () => {
  const results = await tryNamed(faults.map(([, fault]) => fault));
  test.each(faults)("%s", (_, fault, killer) => expect(killerOf(results, fault)).toContain(killer));
});

describe("the whole proof is red, by each fact that can see it, although", async () => {
  const worker = await startWorker();
  afterAll(() => worker.end());
  const broken = (change: (draft: Draft) => void): OperationContract => brokenContract(OPERATION, change);
  const contract = contractOf(resellersContract, OPERATION);

  test("nothing is wrong with it as long as nothing is broken", async () => {
    expect(await proveBroken(worker, contract)).toMatchObject({ green: true, red: [], text: "" });
  });

  test("a renamed code under an open schema is valid, and the matrix still has a cell of that name", async () => {
    const renamed = JSON.stringify(contract.openapi).replaceAll('"code":"MISSING_SITE_ID"', '"code":"MISSING_SITE"');
    const openapi = changedCopy(JSON.parse(renamed) as OperationContract["openapi"], dropCodes);
    expect(renamed).not.toBe(JSON.stringify(contract.openapi));
    const { green, red } = await proveBroken(worker, { ...contract, openapi });
    expect(green).toBe(false);
    expect(red).toEqual(expect.arrayContaining(["described", "forced", "decoded", "replayed"]));
  });

  test("names of examples are sensitive to case, and answered with Prism's own 500", async () => {
    const cells = contract.cells.map((cell) => ({ ...cell, example: cell.example.toUpperCase() }));
    const { green, text } = await proveBroken(worker, { ...contract, cells, matrix: cells });
    expect(green).toBe(false);
    expect(text).toContain(`${OPERATION} 500 INTERNAL: forced: the answer is made up by Prism`);
  });

  test("an invalid request wins over what is preferred: a 400 has a status that is documented", async () => {
    const request = { ...contract.request, input: {}, parameters: { path: {}, query: {} } };
    const { green, red } = await proveBroken(worker, { ...contract, request });
    expect(green).toBe(false);
    expect(red).toEqual(expect.arrayContaining(["forced", "decoded"]));
  });

  test("Prism refuses with a 422 of its own where the description has no 400", async () => {
    const gone = ({ status }: { status: number }): boolean => status !== 400;
    const openapi = changedCopy(contract.openapi, (draft) => void delete responsesIn(draft)["400"]);
    const { proof, text } = await proveBroken(worker, {
      ...contract,
      openapi,
      cells: contract.cells.filter(gone),
      matrix: contract.matrix.filter(gone),
    });
    expect(proof.strays).toEqual([]);
    expect(proof.refusals.map(({ fact }) => fact.state)).toContain("refuted");
    expect(text).toContain("made up by Prism (https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY");
    expect(text).toContain("422, which is not documented");
  });

  test("callbacks are really called", async () => {
    const { green, text } = await proveBroken(
      worker,
      broken((draft) => (operationIn(draft)["callbacks"] = {})),
    );
    expect(green).toBe(false);
    expect(text).toContain("Prism would really call its callbacks");
  });
});

describe("Prism as a function", async () => {
  const { openapi, request } = contractOf(resellersContract, CREATE);
  const prism = await createPrismEngine(openapi);
  const headers = { authorization: "key", "wix-account-id": "account" };

  test("does not wait for ever for a malformed body: there is no answer at all", async () => {
    await expect(prism({ ...wireRequest(request, headers), body: '{"products":' })).rejects.toThrow("JSON");
  });

  test("keeps nothing of what an earlier request preferred", async () => {
    expect((await prism(wireRequest(request, { ...headers, prefer: "code=503, example=unavailable" }))).status).toBe(
      503,
    );
    expect((await prism(wireRequest(request, headers))).status).toBe(200);
  });

  test("looks at the type of a body, which it only does when the request has a length", async () => {
    const sent = wireRequest(request, headers);
    const answer = await prism({ ...sent, headers: { ...sent.headers, "content-type": "text/plain" } });
    expect([answer.status, answer.violations.join()]).toEqual([400, expect.stringContaining("content type")]);
  });
});

/** The only operation of a slice, for writing. */
function operationIn(draft: Draft): Draft {
  const [path = ""] = Object.keys(draftAt(draft, "paths"));
  const [method = ""] = Object.keys(draftAt(draft, "paths", path));
  return draftAt(draft, "paths", path, method);
}

/** Lets every schema accept any code. */
function dropCodes(draft: Draft): void {
  for (const [name, value] of Object.entries(draft)) {
    if (name === "enum" && Array.isArray(value) && value.includes("MISSING_SITE_ID")) delete draft["enum"];
    else if (Array.isArray(value)) for (const item of value) dropCodes(Object(item) as Draft);
    else if (typeof value === "object" && value !== null) dropCodes(value as Draft);
  }
}
