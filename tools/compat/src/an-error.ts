import { createConnection, createPackageV2 } from "@resellers-sdk/client/operations";
import { type AnyError, createError, decodeError, ResellersError, revive } from "@resellers-sdk/errors";

/** A key that is easy to find where it must not be. */
export const key = "IST.canary-0123456789";

/** The account that calls. */
export const accountId = "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";

/** A failure as HTTP libraries throw it: with the request, and its headers, on the error and on its cause. */
const broken = Object.assign(new TypeError("fetch failed"), {
  code: "ECONNRESET",
  config: { headers: { authorization: key } },
  request: { headers: { authorization: key } },
  cause: Object.assign(new Error(`${key} was sent`), { code: "ECONNRESET", headers: { authorization: key } }),
});

/** Makes an error of the client whose `fetch` threw. */
async function brokenConnection(): Promise<AnyError> {
  const connection = createConnection({ apiKey: key, accountId, retry: false, fetch: () => Promise.reject(broken) });
  const result = await createPackageV2(connection, { products: [{ countryCode: "BR" }] });
  if (result.ok) throw new Error("A connection that breaks gave a success");
  return result.error;
}

const limit = (): AnyError =>
  createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
    productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
    numberOfCurrentSubscriptions: 3,
  });

/** Makes the values that reach a user's logger: from the API, revived, without a response. New ones, for loggers write on them. */
export const makeValue: Readonly<Record<string, () => AnyError | Promise<AnyError>>> = {
  documented: limit,
  "an upstream's 401": () => decodeError({ operation: "getPackage", status: 401, body: "<html>who?</html>" }),
  revived: () => revive(JSON.parse(JSON.stringify(limit())))!, // It was just serialised, so it can be revived.
  "a broken connection": brokenConnection,
};

/** The values, and their thrown forms. */
export const makeSubject: typeof makeValue = {
  ...makeValue,
  ...Object.fromEntries(
    Object.entries(makeValue).map(([name, make]) => [`${name}, thrown`, async () => new ResellersError(await make())]),
  ),
};
