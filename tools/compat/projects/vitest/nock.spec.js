import { createResellersClient } from "@resellers-sdk/client";
import { createError, toWire } from "@resellers-sdk/errors";
import nock from "nock";
import { afterAll, afterEach, expect, test } from "vitest";

const host = "https://www.wixapis.com";
const params = { productId: "p", numberOfCurrentSubscriptions: 3 };
const { status, body, headers } = toWire(createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", params));
const order = { products: [{ countryCode: "BR" }] };
const resellers = createResellersClient({ apiKey: "IST.of-nock", accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20" });

nock.disableNetConnect();
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());

test("a body that toWire made arrives as the documented error", async () => {
  nock(host, { reqheaders: { authorization: "IST.of-nock" } })
    .post("/resellers/v2/packages")
    .reply(status, body, headers);
  const result = await resellers.createPackageV2(order);
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { code: "PRODUCT_LIMIT_EXCEEDED", params } });
});

test("a 503 is sent again with the same key", async () => {
  const keys = [];
  const remember = ({ idempotencyKey }) => keys.push(idempotencyKey) > 0;
  nock(host).post("/resellers/v2/packages", remember).reply(503, "", { "retry-after": "0" });
  nock(host)
    .post("/resellers/v2/packages", remember)
    .reply(200, { package: { id: "p" } });
  const result = await resellers.createPackageV2(order);
  expect(result).toMatchObject({ ok: true, attempts: 2 });
  expect(new Set(keys)).toEqual(new Set([result.idempotencyKey]));
});

test("an error of the socket is a failure of the network, without the key", async () => {
  const failure = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  nock(host).get("/resellers/v1/packages/a").replyWithError(failure);
  const result = await createResellersClient({
    apiKey: "IST.of-nock",
    accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
    retry: false,
  }).getPackage({ id: "a" });
  expect(result).toMatchObject({ ok: false, error: { kind: "network", retryable: true } });
  expect(JSON.stringify(result.error)).not.toContain("IST.of-nock");
});

test("a request that nock does not know fails as a connection does, and is not sent out", async () => {
  const result = await resellers.getPackage({ id: "b" }, { retry: false });
  expect(result).toMatchObject({ ok: false, error: { kind: "network" } });
});
