import { expect, test } from "vitest";
import type { FetchInit } from "../http/fetch.ts";
import type { Har } from "./har.ts";
import { recordEntries } from "./record-entries.ts";
import { recordTraffic } from "./record-traffic.ts";

const GUID = "bda15dc1-816d-4ff3-8dcb-1172d5343cce";
const init = (body: unknown = undefined, headers: Record<string, string> = {}): FetchInit => ({
  method: "POST",
  headers: { authorization: "IST.key-of-the-account", ...headers },
  body: body === undefined ? null : JSON.stringify(body),
  redirect: "manual",
  signal: new AbortController().signal,
});

function answering(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return async (): Promise<Response> =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
}

async function recorded(body: unknown, status = 200, sent: unknown = {}): Promise<Har["log"]["entries"][number]> {
  const recording = recordTraffic(answering(body, status), { now: () => 1000 });
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init(sent));
  const [entry] = (await recording.har()).log.entries;
  if (entry === undefined) throw new Error("Nothing was recorded.");
  return entry;
}

const errorBody = (code: string, message: string) => ({
  message,
  details: { applicationError: { code, description: message, data: { productId: GUID } } },
});

test("the caller gets the response as it is", async () => {
  const recording = recordTraffic(answering({ package: { id: GUID } }));
  const response = await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init());
  expect(await response.text()).toBe(JSON.stringify({ package: { id: GUID } }));
});

test("ids are made up, the same for the same, in addresses, bodies and messages", async () => {
  const recording = recordTraffic(
    answering(errorBody("PRODUCT_SETTINGS_NOT_FOUND", `Product doesn't have any settings ${GUID}.`), 428),
  );
  await recording.fetch(`https://www.wixapis.com/resellers/v1/packages/${GUID}?id=${GUID}`, init({ products: [GUID] }));
  const text = JSON.stringify(await recording.har());
  expect(text).not.toContain(GUID);
  const made = text.match(/00000000-0000-4000-8000-[\da-f]{12}/g) ?? [];
  // In the path, the query (in the list and in the address), the request, twice in the message, and in the data.
  expect(made).toHaveLength(7);
  expect(new Set(made).size).toBe(1);
  expect(text).toContain(`Product doesn't have any settings ${made[0]}.`);
});

test("what the description spells stays: statuses, codes, enumerations, literal parts of the path", async () => {
  const entry = await recorded({
    package: { productInstances: [{ status: "PENDING", billingInfo: { type: "RECURRING" } }] },
  });
  expect(entry.request.url).toBe("https://www.wixapis.com/resellers/v2/packages");
  expect(entry.response.content.text).toBe(
    '{"package":{"productInstances":[{"status":"PENDING","billingInfo":{"type":"RECURRING"}}]}}',
  );
});

test("a code that is not documented stays, and so do the plain words of a text that fits no template", async () => {
  const entry = await recorded(errorBody("QUOTA_OF_2027", "Sorry Jane Roe, the quota of 17 seats is used up."), 428);
  const { details, message } = JSON.parse(entry.response.content.text);
  expect(details.applicationError.code).toBe("QUOTA_OF_2027");
  expect(message).toMatch(/^text-\d+ text-\d+ text-\d+, the quota of \d+ seats is used up\.$/);
});

test("of a header that nobody documented the name stays where it is words, and its value is made up", async () => {
  const recording = recordTraffic(answering({}, 200, { "x-seats-left": "4711", "x-4711-jane": "a" }));
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init({}, { "x-sent-by": "Jane" }));
  const [entry] = (await recording.har()).log.entries;
  expect(entry?.response.headers).toContainEqual({ name: "x-seats-left", value: expect.stringMatching(/^10\d\d$/) });
  expect(JSON.stringify(entry)).not.toMatch(/4711|jane|x-sent-by/i);
});

test("forms and limits hold: times, countries, numbers, signs", async () => {
  const { response } = await recorded({
    a: "2026-03-02T09:30:00.000Z",
    b: "BR",
    count: 100,
    total: -4711,
    c: 0.25,
    d: true,
    e: null,
  });
  const body = JSON.parse(response.content.text);
  expect(Object.values(body)).toEqual([
    expect.stringMatching(/^2026-01-01T00:\d\d:00\.000Z$/),
    expect.stringMatching(/^[A-Z]{2}$/),
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
    true,
    null,
  ]);
  expect(body.count).toBeLessThanOrEqual(100);
  expect(body.total).toBeLessThan(0);
});

test("a call without a response is recorded with status 0, and fails as it did", async () => {
  const recording = recordTraffic(async () => {
    throw new TypeError("fetch failed");
  });
  await expect(recording.fetch("https://www.wixapis.com/resellers/v2/packages", init())).rejects.toThrow(
    "fetch failed",
  );
  expect((await recording.har()).log.entries[0]?.response).toMatchObject({ status: 0, content: { text: "" } });
});

test("a response of another library is recorded when it is read", async () => {
  const headers = { get: () => null };
  const recording = recordTraffic(async () => ({ ok: true, status: 200, headers, text: async () => '{"total":5}' }));
  const response = await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init());
  expect(await response.text()).toBe('{"total":5}');
  expect((await recording.har()).log.entries[0]?.response.content.text).toBe('{"total":1}');
});

test("what is not JSON is left out, and what is too much is counted", async () => {
  const recording = recordTraffic(answering("<html>Jane Roe</html>", 502), { limit: 1 });
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init());
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init());
  const { log } = await recording.har();
  expect(log.entries).toHaveLength(1);
  expect(log.entries[0]?.response).toMatchObject({ status: 502, content: { text: "", comment: expect.any(String) } });
  expect(log.comment).toContain("1 exchanges were not recorded");
  expect(() => recordTraffic(answering({}), { limit: 0 })).toThrow(RangeError);
});

test("a key that the recorder has seen is removed wherever it stands, and those it was told of too", async () => {
  const recording = recordTraffic(
    answering(errorBody("KEY_OF_OURS_1", "about secretword"), 428, { "set-cookie": "b=secretcookie; Path=/resellers" }),
    {
      secrets: ["secretword"],
    },
  );
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init({}, { cookie: "a=KEY_OF_OURS_1" }));
  const text = JSON.stringify(await recording.har());
  expect(text).not.toMatch(/KEY_OF_OURS_1|secretword|IST\.key/);
  expect(text).toContain("/resellers/v2/packages");
});

test("entries are given away one by one, when the body has arrived, and what cannot be recorded is told", async () => {
  const entries: unknown[] = [];
  const recording = recordEntries(answering({ total: 5 }), (entry) => entries.push(entry));
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", init({}, { cookie: "a=KEY_OF_OURS_1" }));
  await recording.settled();
  expect(entries).toMatchObject([{ response: { content: { text: '{"total":1}' } } }]);
  await recording.fetch("https://", init());
  await recording.settled();
  expect(entries[1]).toBeUndefined();
  expect(JSON.stringify(entries)).not.toContain("KEY_OF_OURS_1");
});

test("a body of bytes is recorded as the text that it is", async () => {
  const recording = recordTraffic(answering({}));
  const body = new TextEncoder().encode('{"status":"PENDING"}').buffer as unknown as string; // Middleware may send bytes.
  await recording.fetch("https://www.wixapis.com/resellers/v2/packages", { ...init(), body });
  expect((await recording.har()).log.entries[0]?.request.postData?.text).toBe('{"status":"PENDING"}');
});
