import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { serve } from "../testing/serve.ts";
import { directFetch, isLoopback } from "./direct-fetch.ts";

test.each([
  ["http://127.0.0.1:4010/a", true],
  ["http://127.9.9.9", true],
  ["https://localhost", true],
  ["http://[::1]:1", true],
  ["http://localhost.test", false],
  ["https://www.wixapis.com", false],
])("whether %s is this machine: %s", (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});

test.each(["GET", "POST", "DELETE", "PATCH"])("sends and reads a %s as fetch does", async (method) => {
  const seen: unknown[] = [];
  await using server = await serve(async (request, response) => {
    seen.push([
      request.method,
      request.url,
      request.headers["x-a"],
      request.headers["content-type"],
      await text(request),
    ]);
    response.writeHead(428, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] }).end('{"a":"ü"}');
  });
  const init = {
    method,
    headers: { "x-a": "1" },
    ...(method === "GET" ? {} : { body: '{"b":1}', headers: { "x-a": "1", "content-type": "application/json" } }),
  };
  const read = async (answer: Response): Promise<unknown> => [
    answer.status,
    answer.statusText,
    answer.headers.get("content-type"),
    answer.headers.getSetCookie(),
    await answer.text(),
  ];
  expect(await read(await directFetch(`${server.url}/p?q=%20`, init))).toEqual(
    await read(await fetch(`${server.url}/p?q=%20`, init)),
  );
  expect(seen[0]).toEqual(seen[1]);
});

test("an answer without a body, a connection that breaks, and a call that is aborted are what they are with fetch", async () => {
  await using empty = await serve((_, response) => response.writeHead(204).end());
  expect((await directFetch(empty.url)).body).toBeNull();
  await using broken = await serve((request) => request.socket.destroy());
  await expect(directFetch(broken.url)).rejects.toThrow(new TypeError("fetch failed"));
  await using silent = await serve(() => {});
  const reason = new Error("enough");
  const controller = new AbortController();
  const call = directFetch(silent.url, { signal: controller.signal });
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
});
