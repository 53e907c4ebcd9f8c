import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createResellersClient, type ResellersClient } from "../index.ts";
import { credentials } from "../testing/inputs.ts";
import { type RawServer, startRawServer } from "../testing/raw-server.ts";

/*
 * The rules of RFC 9110 for clients, one by one, against a server that sends these exact bytes. Dates (5.6.7) and the
 * forms of Retry-After (10.2.3) are in `errors/src/decode/read-header.test.ts`, compression bombs and broken bodies in
 * `call/behaviour-under-fire.test.ts`.
 */
let server: RawServer;
let client: ResellersClient;
beforeAll(async () => {
  server = await startRawServer();
});
beforeEach(() => {
  server.arrived.length = 0;
  client = createResellersClient({ ...credentials, baseUrl: server.url, retry: { random: () => 0 } });
});
afterAll(() => server[Symbol.asyncDispose]());

const json = '{"package":{"id":"p"}}';

/** A response of HTTP/1.1 as it is on the wire. */
function wire(status: string, headers: readonly string[] = [], body = json): string {
  return [`HTTP/1.1 ${status}`, "Connection: close", ...headers, "", body].join("\r\n");
}

const compressed = (coding: string): Buffer =>
  Buffer.concat([Buffer.from(wire("200 OK", [`Content-Encoding: ${coding}`], "")), gzipSync(json)]);
const chunked = (...lines: readonly string[]): string =>
  `${wire("503 X", ["Transfer-Encoding: chunked"], "")}${lines.join("\r\n")}\r\n\r\n`;

const success = { ok: true, data: { package: { id: "p" } } };
const failure = (kind: string, status: number, more: object = {}): object => ({
  ok: false,
  error: { kind, status, ...more },
});
const waits = (retryAfterMs: number): object => failure("server", 503, { retryAfterMs });

type Row = readonly [section: string, rule: string, response: string | Uint8Array, expected: object];

const headers: readonly Row[] = [
  [
    "5.1",
    "names of fields have no case",
    wire("503 X", ["RETRY-AFTER: 2", "x-WIX-request-ID: r"]),
    failure("server", 503, { retryAfterMs: 2000, requestId: "r" }),
  ],
  ["5.3", "lines of one name are one list", wire("503 X", ["Retry-After: 1", "Retry-After: 3"]), waits(3000)],
  ["5.5", "space around a value is no part of it", wire("503 X", ["Retry-After: \t 2 \t"]), waits(2000)],
  ["5.6.1", "empty elements of a list do not count", wire("503 X", ["Retry-After: , 2,,"]), waits(2000)],
  [
    "6.5",
    "a trailer is not merged into the header",
    chunked("0", "Retry-After: 9"),
    { error: expect.not.objectContaining({ retryAfterMs: 9000 }) },
  ],
  [
    "8.3",
    "media types and names of parameters have no case",
    wire("200 OK", ['Content-Type: Application/JSON; Charset="UTF-8"']),
    success,
  ],
  ["8.3", "a body without a type may be examined", wire("200 OK"), success],
  [
    "8.3.2",
    "a charset that JSON does not have changes nothing",
    wire("200 OK", ["Content-Type: application/json; charset=iso-8859-1"], '{"package":{"id":"é"}}'),
    { ok: true, data: { package: { id: "é" } } },
  ],
  ["8.4.1.3", "gzip has no case", compressed("GZip"), success],
  ["8.4.1.3", "x-gzip is gzip", compressed("x-gzip"), success],
  [
    "8.4",
    "a body that is not coded as it says has broken off",
    wire("200 OK", ["Content-Encoding: gzip"]),
    failure("network", 200, { retryable: true }),
  ],
  [
    "8.6",
    "a body that is shorter than its length is incomplete",
    wire("200 OK", ["Content-Length: 500"]),
    failure("network", 200, { retryable: true }),
  ],
  ["8.6", "a body ends at its length", wire("200 OK", ["Content-Length: 5"]), failure("decode", 200)],
];

const statuses: readonly Row[] = [
  ["15", "an unknown 2xx is a 200", wire("299 X"), success],
  ["15", "an unknown 3xx is a 300", wire("399 X"), failure("http", 399, { retryable: false })],
  ["15", "an unknown 4xx is a 400", wire("499 X"), failure("http", 499, { retryable: false })],
  ["15", "an unknown 5xx is a 500", wire("599 X"), failure("server", 599, { retryable: false })],
  ["15", "a status above 599 is a 5xx", wire("600 X"), failure("server", 600, { retryable: false })],
  ["15", "the reason may be missing", wire("200 "), success],
  [
    "15.2",
    "interim responses are passed over",
    `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n${wire("200 OK")}`,
    success,
  ],
  ["15.2.2", "a switch that nobody asked for is no success", wire("101 X", ["Upgrade: x"], ""), { ok: false }],
  [
    "15.3.5",
    "204 has no body, whatever its length says",
    wire("204 X", ["Content-Length: 22"], ""),
    failure("decode", 204),
  ],
  ["15.3.6", "205 has no body", wire("205 X", ["Content-Length: 0"], ""), failure("decode", 205)],
  [
    "15.3.7",
    "a part is not taken for the whole",
    wire("206 X", ["Content-Range: bytes 0-9/22"], json.slice(0, 10)),
    failure("decode", 206),
  ],
  [
    "15.4.5",
    "304 has no body, whatever its length says",
    wire("304 X", ["Content-Length: 22"], ""),
    failure("http", 304),
  ],
  ...[300, 301, 302, 303, 307, 308].map((status): Row => [
    "15.4",
    `${status} is not followed: its address must not get the key`,
    wire(`${status} X`, ["Location: /elsewhere"]),
    failure("http", status, { retryable: false }),
  ]),
  [
    "15.5.2",
    "401 is not repeated with the same credentials",
    wire("401 X", ["WWW-Authenticate: Basic"]),
    failure("auth", 401, { retryable: false }),
  ],
];

describe.each([
  ["fields and bodies", headers],
  ["statuses", statuses],
] as const)("RFC 9110, %s", (_, rows) => {
  test.each(rows)("%s: %s", async (__, ___, response, expected) => {
    server.answers = [response];
    expect(await client.getPackage({ id: "a" }, { retry: false })).toMatchObject(expected);
    expect(server.arrived).toEqual(["GET /resellers/v1/packages/a HTTP/1.1"]);
  });
});

describe("RFC 9110, requests", () => {
  test("9.3.2: the answer to HEAD has no body, whatever its length says", async () => {
    server.answers = [wire("200 OK", ["Content-Length: 22"], "")];
    // The API documents no HEAD, so the types of `raw` do not have it.
    const { response } = await client.raw.HEAD("/resellers/v1/packages/{id}" as never, {} as never);
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  const busy = (status: number): string => wire(`${status} X`, ["Retry-After: 0"], "");

  // 429 is defined by RFC 6585, section 4.
  test.each([429, 503])("10.2.3: %i is sent again when Retry-After says so", async (status) => {
    server.answers = [busy(status), wire("200 OK")];
    expect(await client.getPackage({ id: "a" })).toMatchObject({ ...success, attempts: 2 });
  });

  test("9.2.2: what is not idempotent is not sent again, unless a key makes it so", async () => {
    server.answers = [busy(503), wire("200 OK")];
    const without = await client.updatePackageExternalId({ packageId: "a", externalId: "b" });
    expect(without).toMatchObject({ ...failure("server", 503), attempts: 1 });
    server.answers = [busy(503), wire("200 OK")];
    const input = { products: [{ countryCode: "BR" }] };
    expect(await client.createPackageV2(input)).toMatchObject({ ...success, attempts: 2 });
  });
});
