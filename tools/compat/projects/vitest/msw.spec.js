import { createResellersClient, isKnown } from "@resellers-sdk/client";
import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { answerWith, emulatorHandlers } from "@resellers-sdk/emulator/msw";
import { createError } from "@resellers-sdk/errors";
import * as msw3 from "msw";
import { setupServer as setupServer3 } from "msw/node";
import * as msw2 from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const order = { products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }] };
const params = { productId: "p", numberOfCurrentSubscriptions: 3 };
const limit = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", params);

describe.each([
  ["3", msw3, setupServer3],
  ["2", msw2, setupServer2],
])("MSW %s", (_, msw, setupServer) => {
  const server = setupServer(...emulatorHandlers(createEmulator(), { msw }));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const resellers = () => createResellersClient({ apiKey: "any-good-key", accountId: defaultIds.accounts.reseller });

  test("what is ordered at the API's own address can be read, and nothing leaves the machine", async () => {
    const made = await resellers().createPackageV2(order).orThrow();
    expect(await resellers().getPackage({ id: made.package.id })).toMatchObject({ ok: true });
  });

  test("a documented error can be had at any time", async () => {
    server.use(answerWith(limit, { msw }));
    const result = await resellers().createPackageV2(order);
    expect(!result.ok && isKnown(result.error, "PRODUCT_LIMIT_EXCEEDED")).toBe(true);
    expect(result.error).toMatchObject({ params });
  });
});
