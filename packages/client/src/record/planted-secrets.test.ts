import { expect, test } from "vitest";
import { recordTraffic } from "./record-traffic.ts";

/** A generator of numbers from 0 to 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20_260_302);
const pick = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const HEX = "0123456789abcdef";
const BASE62 = LOWER + LOWER.toUpperCase() + DIGITS;

const kinds: readonly (() => string)[] = [
  () => pick(BASE62, 24),
  () => pick(BASE62, 16),
  () => pick(HEX, 32),
  () => pick(LOWER, 18),
  () => `sk_live_${pick(BASE62, 20)}`,
  () => `IST.${pick(BASE62, 20)}.${pick(`${BASE62}-_`, 30)}`,
  () => [8, 4, 4, 4, 12].map((length) => pick(HEX, length)).join("-"),
  () => `${pick(LOWER, 6)}.${pick(LOWER, 9)}@${pick(LOWER, 8)}.com`,
  () => `+49 ${pick(DIGITS, 3)} ${pick(DIGITS, 8)}`,
  () => `555-${pick(DIGITS, 3)}-${pick(DIGITS, 6)}`,
];

test("10,000 secrets, e-mails, ids and telephone numbers in every place: none is in the file", async () => {
  const planted: string[] = [];
  let next = 0;
  const secret = (): string => {
    const value = kinds[next++ % kinds.length]?.() ?? "";
    planted.push(value);
    return value;
  };
  const digits = (): number => {
    const value = `1${pick(DIGITS, 11)}`;
    planted.push(value);
    return Number(value);
  };
  const encoded = (): string => encodeURIComponent(secret());
  let answer: () => Response = () => new Response();
  const recording = recordTraffic(async () => answer());
  while (planted.length < 10_000) {
    const sent = {
      externalId: secret(),
      idempotencyKey: secret(),
      [secret()]: secret(),
      products: [{ catalogProductId: secret(), countryCode: secret(), count: digits() }, secret()],
      query: { filter: { [secret()]: { $eq: secret() } }, sort: [{ fieldName: secret(), order: secret() }] },
    };
    const received = {
      message: `Limit for product ${secret()} exceeded, number of current subscriptions ${secret()}.`,
      details: {
        applicationError: {
          code: `${secret()}x`,
          description: `The account of ${secret()}, also known as "${secret()}" (${secret()}) is closed`,
          data: { [secret()]: secret(), productIds: [secret(), secret()] },
        },
        validationError: { fieldViolations: [{ field: secret(), description: secret(), violatedRule: secret() }] },
        tracing: { requestId: secret() },
      },
      package: { id: secret(), productInstances: [{ failure: { message: secret() }, createdDate: secret() }] },
    };
    const headers = {
      "x-wix-request-id": secret(),
      "set-cookie": `a=${encoded()}; Path=/`,
      [`x-${pick(LOWER, 20)}`]: secret(),
    };
    const isText = planted.length % 7 === 0;
    answer = () =>
      new Response(isText ? `<p>${secret()} and ${secret()}</p>` : JSON.stringify(received), {
        status: 428,
        headers: { "content-type": isText ? `text/html; name=${encoded()}` : "application/json", ...headers },
      });
    const path = `/resellers/v1/packages/product-instances/${encoded()}/${encoded()}`;
    await recording.fetch(
      `https://${pick(LOWER, 20)}.example/${encoded()}${path}?${encoded()}=${encoded()}#${encoded()}`,
      {
        method: "PATCH",
        headers: {
          authorization: secret(),
          "wix-account-id": secret(),
          cookie: `session=${secret()}; other=${secret()}`,
          "content-type": `application/json; boundary=${secret()}`,
          "retry-after": secret(),
          [`x-${encoded().toLowerCase()}`]: secret(),
        },
        body: isText ? secret() : JSON.stringify(sent),
        redirect: "manual",
        signal: new AbortController().signal,
      },
    );
  }
  const har = await recording.har();
  const text = JSON.stringify(har);
  expect(har.log.comment).toContain(" 0 exchanges were not recorded");
  expect(har.log.entries.length).toBeGreaterThan(200);
  const decoded = decodeURIComponent(text.replaceAll("%", "%25")).toLowerCase();
  const found = planted.filter((one) => decoded.includes(one.toLowerCase()) || text.includes(encodeURIComponent(one)));
  expect(planted.length).toBeGreaterThanOrEqual(10_000);
  expect(found).toEqual([]);
});
