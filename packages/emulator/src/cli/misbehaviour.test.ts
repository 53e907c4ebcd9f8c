import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { defaultIds } from "../world/seed/default-ids.ts";
import { type RunningServer, serve } from "./serve.ts";

/* Hostile and broken input over a real socket. After each, the server still answers an ordinary caller. */

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

function start(): Promise<RunningServer> {
  return serve(createEmulator({ clock: "manual", controlHosts: ["127.0.0.1"] }), 0, "127.0.0.1");
}

/** Sends raw bytes, and returns everything that is received until either side ends the connection. */
function exchange(parts: Iterable<string | Uint8Array>, { url }: RunningServer = server): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const rest = parts[Symbol.iterator]();
    let received = "";
    // The next part is sent only after the last one, so that an endless body ends when the server stops reading.
    const send = (): void => {
      const next = rest.next();
      if (!next.done && socket.writable) socket.write(next.value, send);
    };
    socket.on("connect", send);
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    // A reset also ends the connection; the bytes before it count.
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

const headers = [
  "Host: 127.0.0.1",
  "Authorization: any",
  `wix-account-id: ${defaultIds.accounts.reseller}`,
  "Content-Type: application/json",
  "Connection: close",
];
const lines = (...all: readonly string[]): string => `${all.join("\r\n")}\r\n\r\n`;
const post = (body: string, ...further: readonly string[]): string =>
  lines("POST /resellers/v2/packages HTTP/1.1", ...headers, ...further, `Content-Length: ${Buffer.byteLength(body)}`) +
  body;
const get = (target: string, ...further: readonly string[]): string =>
  lines(`GET ${target} HTTP/1.1`, ...headers, ...further);
const order = JSON.stringify({
  products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }],
});

function* endlessBody(): Generator<string> {
  yield lines("POST /resellers/v2/packages HTTP/1.1", ...headers, "Transfer-Encoding: chunked");
  const chunk = `10000\r\n${" ".repeat(0x1_00_00)}\r\n`;
  for (;;) yield chunk;
}

async function expectAlive(): Promise<void> {
  expect(await exchange([post(order)])).toMatch(/^HTTP\/1\.1 200 /);
}

const known = `/resellers/v1/packages/${defaultIds.packages.order2041}`;

test.each<[string, number, Iterable<string | Uint8Array>]>([
  ["bytes that are no HTTP", 400, [Uint8Array.from({ length: 512 }, (_, index) => index % 256)]],
  ["a TLS greeting", 400, [Uint8Array.of(0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc)]],
  ["no Host", 400, [lines(`GET ${known} HTTP/1.1`, "Connection: close")]],
  ["a Host that is none", 400, [lines(`GET ${known} HTTP/1.1`, "Host: a b/c", "Connection: close")]],
  ["a header without end", 431, [get(known, `x-long: ${"x".repeat(100_000)}`)]],
  ["headers without end", 431, [get(known, ...Array.from({ length: 5000 }, (_, index) => `x-${index}: y`))]],
  ["a header with a control character", 400, [get(known, "x-bad: a\u0000b")]],
  ["two lengths", 400, [post(order, "Content-Length: 5")]],
  ["a length and chunks", 400, [post(order, "Transfer-Encoding: chunked")]],
  ["a negative length", 400, [lines("POST /resellers/v2/packages HTTP/1.1", ...headers, "Content-Length: -1")]],
  [
    "a chunk whose size is none",
    400,
    [`${lines("POST /resellers/v2/packages HTTP/1.1", ...headers, "Transfer-Encoding: chunked")}zz\r\n`],
  ],
  ["a body of 3 MB", 413, [post("x".repeat(3_000_000))]],
  ["a body that never ends", 413, endlessBody()],
  ["an address without end", 431, [get(`/${"x".repeat(200_000)}`)]],
  ["an address that is none", 404, [get("http://")]],
  ["an absolute address", 404, [get(`http://evil.example${known}`)]],
  ["an absolute address of the control API", 404, [get("http://evil.example/__emulator/state")]],
  ["two slashes", 404, [get("//")]],
  ["a path upwards", 404, [get("/resellers/v1/packages/../../../etc/passwd")]],
  ["a path upwards, encoded", 400, [get("/resellers/v1/packages/..%2f..%2f..%2fetc%2fpasswd")]],
  ["a zero byte, encoded", 400, [get("/resellers/v1/packages/%00")]],
  ["bytes that are no UTF-8, encoded", 400, [get("/resellers/v1/packages/%ff")]],
  ["a prototype's name", 400, [get("/resellers/v1/packages/__proto__")]],
  ["a prototype's name as account", 404, [get(known).replace(/wix-account-id: .*\r/, "wix-account-id: __proto__\r")]],
  ["another method", 405, [get(known).replace("GET", "PUT")]],
  ["a method that `fetch` refuses to send", 405, [get(known).replace("GET", "TRACE")]],
  ["an unknown method", 400, [get(known).replace("GET", "STEAL")]],
  ["an expectation that nobody knows", 417, [get(known, "Expect: money")]],
  ["broken JSON", 400, [post('{"products": [')]],
  ["JSON that is nested without end", 400, [post(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)]],
  ["prototypes as members", 400, [post('{"__proto__": {"products": []}, "constructor": {"prototype": {}}}')]],
  ["a number without end", 400, [post(`{"products": ${"9".repeat(10_000)}}`)]],
  ["bytes that are no UTF-8", 400, [Buffer.from(post('{"a": "?"}').replace("?", "\xff"), "latin1")]],
  ["a compressed body", 415, [post(order, "Content-Encoding: gzip")]],
  ["another charset", 415, [post(order).replace("application/json", "application/json; charset=utf-16")]],
  ["the control API without a Host", 403, [lines("GET /__emulator/state HTTP/1.0")]],
  [
    "the control API under another name",
    403,
    [get("/__emulator/state").replace("Host: 127.0.0.1", "Host: evil.example")],
  ],
  ["the control API from another page", 403, [get("/__emulator/state", "Origin: https://evil.example")]],
])("%s gives %i", async (_, status, parts) => {
  expect(await exchange(parts)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  await expectAlive();
});

test("a caller who leaves in the middle of a body changes nothing", async () => {
  const count = async (): Promise<number> => {
    const state = await (await fetch(`${server.url}/__emulator/state`)).json();
    return (state as { packages: readonly unknown[] }).packages.length; // The control API answers so.
  };
  const before = await count();
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.on("close", () => resolve());
    socket.write(post(order).slice(0, -5), () => socket.destroy());
  });
  expect(await count()).toBe(before);
  await expectAlive();
});

test("callers who say nothing keep nobody waiting", async () => {
  const port = Number(new URL(server.url).port);
  const silent = await Promise.all(
    Array.from(
      { length: 100 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect(port, "127.0.0.1", () => resolve(socket));
          socket.on("error", () => {});
        }),
    ),
  );
  await expectAlive();
  for (const socket of silent) socket.destroy();
});

test("two servers give the same bytes for the same calls, but for the date", async () => {
  const calls = [
    post(order),
    get(known),
    post('{"products": []}'),
    get("/nowhere"),
    post(JSON.stringify({ idempotencyKey: "k", ...JSON.parse(order) })),
    post(JSON.stringify({ idempotencyKey: "k", ...JSON.parse(order) })),
    lines("GET /__emulator/state HTTP/1.1", "Host: 127.0.0.1", "Connection: close"),
  ];
  const run = async (): Promise<readonly string[]> => {
    const own = await start();
    try {
      const answers: string[] = [];
      for (const call of calls) answers.push((await exchange([call], own)).replace(/\r\nDate: [^\r]*/i, ""));
      return answers;
    } finally {
      await own.close();
    }
  };
  const first = await run();
  expect(first.map((answer) => answer.slice(9, 12))).toEqual(["200", "200", "400", "404", "200", "200", "200"]);
  expect(await run()).toEqual(first);
});
