import { decodeError, type Operation } from "@resellers-sdk/errors";
import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import { listBehaviours } from "../behaviours.ts";
import { createStage, requestOf } from "../testing/staged/create-stage.ts";
import {
  furnish,
  order,
  ordered,
  otherAccountId,
  otherProductId,
  product,
  siteId,
  type StagedCall,
} from "../testing/staged/stage.ts";
import { caller } from "../testing/caller.ts";

const furnished = (
  ...products: Parameters<typeof product>
): { emulator: Emulator; stage: ReturnType<typeof createStage>; call: ReturnType<typeof caller> } => {
  const emulator = createEmulator({ seed: {}, clock: "manual" });
  const stage = createStage(emulator);
  furnish(stage, product(...products), product({ id: otherProductId, type: "other" }));
  return { emulator, stage, call: caller(emulator) };
};
const instanceOf = (body: object): object =>
  (body as { package: { productInstances: [object] } }).package.productInstances[0];

test("order, wait, adjust, assign, unassign, cancel, read back", () => {
  const { stage, call } = furnished({ delivery: { afterMs: 1000 }, expiresAfterMs: 86_400_000 });
  const made = call("createPackageV2", { body: { externalId: "o-1", ...order({}) } });
  expect(instanceOf(made.body)).toMatchObject({ status: "PENDING", expirationDate: "2026-03-03T09:30:00.000Z" });
  const id = (made.body["package"] as unknown as { id: string }).id;
  const { instanceId } = instanceOf(made.body) as { instanceId: string };
  const read = (): object => instanceOf(call("getPackage", { path: { id } }).body);
  stage.advance(999);
  expect(read()).toMatchObject({ status: "PENDING" });
  stage.advance(1);
  expect(read()).toMatchObject({ status: "ENABLED", updatedDate: "2026-03-02T09:30:01.000Z" });
  const assigned = call("assignProductInstanceToSite", { path: { instanceId, siteId }, body: { idempotencyKey: "a" } });
  expect(assigned.body).toMatchObject({ idempotencyKey: "a" });
  expect(read()).toMatchObject({ siteId, status: "ENABLED" });
  expect(instanceOf(call("unassignProductInstanceFromSite", { path: { instanceId } }).body)).not.toHaveProperty(
    "siteId",
  );
  const renamed = call("updatePackageExternalId", { path: { packageId: id, externalId: "ä/2" } });
  expect(renamed.body).toMatchObject({ updatedPackage: { id, externalId: "ä/2" } });
  expect(instanceOf(call("cancelProductInstance", { path: { instanceId } }).body)).toMatchObject({
    status: "CANCELED",
  });
  expect(call("cancelPackage", { path: { id } }).status).toBe(200);
  stage.advance(10_000);
  expect(read()).toMatchObject({ status: "CANCELED" });
});

test("a canceled order is not delivered", () => {
  const { stage, call } = furnished({ delivery: { afterMs: 1000 } });
  const instanceId = ordered(stage);
  call("cancelProductInstance", { path: { instanceId } });
  stage.advance(5000);
  expect(instanceOf(call("cancelProductInstance", { path: { instanceId } }).body)).toMatchObject({
    status: "CANCELED",
  });
});

test("a failed delivery says why, and stays failed when it is canceled", () => {
  const failure = { code: "EXTERNAL_FAILURE", message: "No line." } as const;
  const { stage, call } = furnished({ delivery: { outcome: "FAILED", failure } });
  const instanceId = ordered(stage);
  const canceled = call("cancelProductInstance", { path: { instanceId } });
  expect(instanceOf(canceled.body)).toMatchObject({ status: "FAILED", failure });
});

describe("undocumented situations", () => {
  const nowhere = "f0000000-0000-4000-8000-000000000001";
  test.each<[Operation, StagedCall]>([
    ["getPackage", { path: { id: nowhere } }],
    ["cancelPackage", { path: { id: nowhere } }],
    ["cancelProductInstance", { path: { instanceId: nowhere } }],
    ["assignProductInstanceToSite", { path: { instanceId: nowhere, siteId } }],
    ["updatePackageExternalId", { path: { packageId: nowhere, externalId: "x" } }],
    ["queryPackages", { accountId: nowhere, body: { query: {} } }],
  ])("%s: an object that does not exist gives 404 with empty details", (operation, call) => {
    const answer = furnished().call(operation, call);
    expect(answer).toMatchObject({ status: 404, body: { message: expect.stringContaining(nowhere), details: {} } });
  });

  test("a package of another account is not found", () => {
    const { stage, call } = furnished();
    const made = stage.call("createPackageV2", { body: order({}) }) as { package: { id: string } };
    expect(call("getPackage", { accountId: otherAccountId, path: { id: made.package.id } }).status).toBe(404);
  });

  test.each<
    [string, Parameters<typeof product>[0], (stage: ReturnType<typeof createStage>, instanceId: string) => void]
  >([
    ["SITE_NOT_FOUND", {}, (stage) => stage.seed({ sites: [{ id: siteId, accountId: otherAccountId }] })],
    ["PRODUCT_TYPE_ALREADY_ASSIGNED", { oncePerSite: true }, (stage) => void ordered(stage, { siteId })],
    ["PRODUCT_NOT_SUPPORTED_ON_SITE", { needsOnSite: "other" }, () => {}],
    [
      "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
      {},
      (stage, instanceId) => void stage.call("cancelProductInstance", { path: { instanceId } }),
    ],
  ])("assigning gives %s, which it does not document", (code, different, arrange) => {
    const { emulator, stage, call } = furnished(different);
    const instanceId = ordered(stage);
    arrange(stage, instanceId);
    const { status, body } = call("assignProductInstanceToSite", { path: { instanceId, siteId } });
    const error = decodeError({ operation: "assignProductInstanceToSite", status, body });
    expect(error).toMatchObject({ kind: "api", known: false, code });
    expect(emulator.control.requests().at(-1)?.cause?.name).toMatch(new RegExp(`^${code}`));
  });

  test("version 1 answers as version 2, with errors that it does not document", () => {
    const { call } = furnished({ sold: false });
    const [one, two] = [call("createPackage", { body: order({}) }), call("createPackageV2", { body: order({}) })];
    expect({ status: one.status, body: one.body }).toEqual({ status: two.status, body: two.body });
    expect(decodeError({ operation: "createPackage", ...one })).toMatchObject({
      known: false,
      code: "INVALID_PRODUCTS",
    });
  });
});

test("two runs with the manual clock give the same bytes", () => {
  const run = (): string => {
    const { emulator, stage } = furnished({ delivery: { afterMs: 5 } });
    const instanceId = ordered(stage, { siteId });
    stage.advance(7);
    const calls: [Operation, StagedCall][] = [
      ["unassignProductInstanceFromSite", { path: { instanceId } }],
      ["unassignProductInstanceFromSite", { path: { instanceId } }],
      ["createPackageV2", { body: { idempotencyKey: "k", ...order({}, {}) } }],
      ["createPackageV2", { body: { idempotencyKey: "k", ...order({}, {}) } }],
      ["createPackageV2", { body: {} }],
      ["queryPackages", { body: { query: { cursorPaging: { limit: 1 } } } }],
    ];
    const answers = calls.map(([operation, call]) => emulator.answer(requestOf(operation, call)));
    expect(answers.map(({ status }) => status)).toEqual([200, 428, 200, 200, 400, 200]);
    return JSON.stringify([answers, emulator.control.state(), emulator.control.requests()]);
  };
  expect(run()).toBe(run());
  expect(run()).toContain("e0000000-0000-4000-8000-000000000001");
});

test("every behaviour has a sentence, a basis and an id of its own", () => {
  const all = listBehaviours();
  for (const { id, says, basis } of all) {
    expect(says, id).toMatch(/\w.*\.$/s);
    expect(Object.values(basis).join(""), id).toMatch(/\w{3}/);
    expect(Object.keys(basis), id).toHaveLength(1);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(60);
});
