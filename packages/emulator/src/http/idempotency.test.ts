import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import { createStage } from "../testing/staged/create-stage.ts";
import { accountId, furnish, order, otherAccountId, product } from "../testing/staged/stage.ts";
import { caller } from "../testing/caller.ts";

function furnished(): Emulator {
  const emulator = createEmulator({ seed: {}, clock: "manual" });
  furnish(createStage(emulator), product({ limit: 1 }));
  return emulator;
}
const count = ({ control }: Emulator): number => control.state().packages.length;

describe("the same key", () => {
  test("with the same input gives the first answer again and has one effect", () => {
    const emulator = furnished();
    const call = caller(emulator);
    const body = { idempotencyKey: "k", ...order({}) };
    const [first, second] = [call("createPackageV2", { body }), call("createPackageV2", { body })];
    expect(first.body).toMatchObject({ idempotencyKey: "k", package: { accountId } });
    expect(second).toMatchObject({ status: 200, body: first.body });
    const idOf = ({ headers }: { headers: object }): unknown =>
      new Map(Object.entries(headers)).get("x-wix-request-id");
    expect(idOf(second)).not.toBe(idOf(first));
    expect(count(emulator)).toBe(1);
  });

  test("with the members in another order is the same input", () => {
    const call = caller(furnished());
    const first = call("createPackageV2", { body: { idempotencyKey: "k", ...order({}) } });
    expect(call("createPackageV2", { body: { ...order({}), idempotencyKey: "k" } }).body).toEqual(first.body);
  });

  test("with another input is refused on the key's field", () => {
    const emulator = furnished();
    const call = caller(emulator);
    call("createPackageV2", { body: { idempotencyKey: "k", ...order({}) } });
    const other = call("createPackageV2", { body: { idempotencyKey: "k", externalId: "x", ...order({}) } });
    expect(other).toMatchObject({
      status: 400,
      body: { details: { validationError: { fieldViolations: [{ field: "idempotencyKey" }] } } },
    });
    expect(count(emulator)).toBe(1);
  });

  test("belongs to one account and one operation", () => {
    const emulator = furnished();
    const call = caller(emulator);
    const body = { idempotencyKey: "k", ...order({}) };
    expect(call("createPackageV2", { body }).status).toBe(200);
    expect(call("createPackageV2", { body, accountId: otherAccountId }).status).toBe(200);
    expect(call("createPackage", { body }).status).toBe(428);
    expect(count(emulator)).toBe(2);
  });

  test("remembers a documented failure, and forgets a refused request", () => {
    const emulator = furnished();
    const call = caller(emulator);
    call("createPackageV2", { body: order({}) });
    const refused = { idempotencyKey: "k", ...order({}) };
    expect(call("createPackageV2", { body: refused }).status).toBe(428);
    emulator.control.seed({ products: [product()] });
    expect(call("createPackageV2", { body: refused }).status).toBe(428);
    expect(call("createPackageV2", { body: { idempotencyKey: "l" } }).status).toBe(400);
    expect(call("createPackageV2", { body: { idempotencyKey: "l", ...order({}) } }).status).toBe(200);
  });
});
