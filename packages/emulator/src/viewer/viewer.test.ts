import { readFile } from "node:fs/promises";
import { catalogue } from "@resellers-sdk/errors";
import { describe, expect, test } from "vitest";
import { pageModule, target } from "../../scripts/inline-viewer.ts";
import { explainFailure } from "../../viewer/explain-failure.ts";
import { faultChoices, operationsOf } from "../../viewer/fault-choices.ts";
import { createEmulator } from "../create-emulator.ts";
import { pairRequest, pairs } from "../testing/pairs.ts";
import { viewer } from "./viewer.ts";

test("the page is what its sources make: run node scripts/inline-viewer.ts if not", async () => {
  expect(await readFile(target, "utf8")).toBe(await pageModule());
});

test("the page runs its own script and style only, and needs nothing from elsewhere", () => {
  const { status, headers, body } = createEmulator({ viewer }).answer({
    method: "GET",
    target: "/__emulator/?from=a-link",
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(status).toBe(200);
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(body).not.toMatch(/https?:|\ssrc=|@import|innerHTML|\son\w+="/);
});

test("an emulator without the page says where it is, and the page takes GET only", () => {
  const request = { method: "POST", target: "/__emulator/", headers: {} };
  expect(createEmulator().answer(request)).toMatchObject({ status: 404 });
  expect(createEmulator({ viewer }).answer(request)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

describe("every failure in the ledger is explained", () => {
  const errors = pairs.filter(({ kind }) => kind === "error");
  test.each(errors.map((pair) => [`${pair.operation} ${pair.example}`, pair] as const))("%s", (_, pair) => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.answer(pairRequest(pair));
    const explained = explainFailure(emulator.control.requests()[0]!);
    expect(explained?.cause).toMatch(new RegExp(`^${pair.example}: .{20,}`));
    expect(explained?.fix).toMatch(/.{10,}/);
  });

  const headers = { authorization: "any", "wix-account-id": "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20" };
  const get = (target: string, more: object = {}): object => ({ method: "GET", target, headers, ...more });
  test.each([
    ["no such address", get("/nothing"), /no such address/],
    ["another method", get("/resellers/v2/packages"), /method/],
    ["no key", get("/resellers/v1/packages/a", { headers: {} }), /key or the account header/],
    ["no such package", get("/resellers/v1/packages/7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44"), /not found/],
    [
      "a wrong body",
      get("/resellers/v2/packages", {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: '{"products":"none"}',
      }),
      /products/,
    ],
  ])("%s", (_, request, cause) => {
    const emulator = createEmulator();
    emulator.answer(request as never); // The test made it with all members of a request.
    expect(explainFailure(emulator.control.requests()[0]!)?.cause).toMatch(cause);
  });

  test("a success is not", () => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.answer(pairRequest(pairs[0]!));
    expect(explainFailure(emulator.control.requests()[0]!)).toBeUndefined();
  });
});

test("every failure that the page offers can be caused, and is a forced one in the ledger", () => {
  const emulator = createEmulator();
  const { control, answer } = emulator;
  const choices = Object.values(faultChoices(control.behaviours())).flat();
  expect(choices.filter(({ action }) => action.kind === "error")).toHaveLength(catalogue.length);
  for (const { action, operation = "createPackageV2" } of choices) {
    control.addFault({ action, times: 1, operation });
    const pair = pairs.find((one) => one.operation === operation && one.kind === "success")!;
    const { headers, body } = answer(pairRequest(pair));
    expect(headers).toMatchObject({ "x-emulator-forced": action.kind });
    expect(body).not.toContain("cannot be made");
    expect(explainFailure(control.requests().at(-1)!)?.cause).toContain("A fault forced this answer");
  }
  expect(operationsOf(control.behaviours())).toHaveLength(pairs.filter(({ kind }) => kind === "success").length);
});
