import { createResellersClient, ResellersError } from "@resellers-sdk/client";
import { createError, decodeError, revive } from "@resellers-sdk/errors";
import * as Sentry from "@sentry/node";
import { afterAll, expect, test } from "vitest";

const key = "IST.canary-0123456789";
const accountId = "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";
const sent = [];
const collect = async ({ body }) => {
  sent.push(typeof body === "string" ? body : new TextDecoder().decode(body));
  return { statusCode: 200 };
};
Sentry.init({
  dsn: "https://public@sentry.example/1",
  defaultIntegrations: false,
  normalizeDepth: 10,
  integrations: [
    Sentry.extraErrorDataIntegration({ depth: 10, captureErrorCause: true }),
    Sentry.linkedErrorsIntegration(),
    Sentry.nativeNodeFetchIntegration(),
  ],
  transport: (options) => Sentry.createTransport(options, collect),
});
afterAll(() => Sentry.close());

const limit = () =>
  createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p", numberOfCurrentSubscriptions: 3 });

/** A failure as HTTP libraries throw it, with the request on it. */
const broken = Object.assign(new TypeError("fetch failed"), {
  code: "ECONNRESET",
  config: { headers: { authorization: key } },
  cause: Object.assign(new Error(`${key} was sent`), { code: "ECONNRESET", headers: { authorization: key } }),
});

async function brokenConnection() {
  const fetch = () => Promise.reject(broken);
  const { error } = await createResellersClient({ apiKey: key, accountId, retry: false, fetch }).getPackage({
    id: "a",
  });
  return error;
}

const values = {
  documented: limit,
  revived: () => revive(JSON.parse(JSON.stringify(limit()))),
  "an upstream's 401": () => decodeError({ operation: "getPackage", status: 401, body: "<html>who?</html>" }),
  "a broken connection": brokenConnection,
};

async function eventsOf(caught) {
  sent.length = 0;
  Sentry.captureException(caught);
  await Sentry.flush();
  return sent.map((envelope) => JSON.parse(envelope.split("\n")[2]));
}

test.each(Object.entries(values))("a thrown error is one event, without the key: %s", async (_, make) => {
  const value = await make();
  const [event, ...more] = await eventsOf(new ResellersError(value));
  expect(more).toEqual([]);
  const exceptions = event.exception.values;
  expect(exceptions.at(-1)).toMatchObject({ type: "ResellersError", value: value.message });
  expect(JSON.stringify(event)).toContain(value.kind);
  expect(sent.join()).not.toContain(key);
});

test.each(Object.entries(values))("a value that nobody threw can be captured, without the key: %s", async (_, make) => {
  const value = await make();
  const [event] = await eventsOf(value);
  expect(event.exception.values[0].value).toBeTruthy();
  expect(sent.join()).toContain(value.operation);
  expect(sent.join()).not.toContain(key);
  expect(JSON.parse(JSON.stringify(value)).kind).toBe(value.kind);
});

test("the same error is captured once only", async () => {
  const thrown = new ResellersError(limit());
  expect(await eventsOf(thrown)).toHaveLength(1);
  expect(await eventsOf(thrown)).toHaveLength(0);
});
