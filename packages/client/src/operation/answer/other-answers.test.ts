import { expect, test } from "vitest";
import { accept } from "./accept.ts";
import { byStatus } from "./by-status.ts";
import { bytesAnswer, bytesWith } from "./bytes-answer.ts";
import { headerParameters } from "../input/header-parameters.ts";
import { jsonList, jsonObject, jsonOf } from "./json-answer.ts";
import { textAnswer } from "./text-answer.ts";

const { signal } = new AbortController();
const png = new Uint8Array([0x89, 0x50, 0xff, 0x00]);

/** A response whose body arrives in chunks. */
function inPieces(...pieces: Uint8Array[]): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  );
}

test("bytes arrive as they were sent, in however many pieces", async () => {
  const read = await bytesWith([200])(inPieces(png.subarray(0, 1), png.subarray(1)), 100, signal);
  expect(read).toEqual({ text: "", isCut: false, bytes: png });
  expect(bytesAnswer()("", 200, read.bytes)).toEqual({ data: png });
});

test("bytes beyond the bound are not read", async () => {
  const { isCut, bytes } = await bytesWith([200])(inPieces(png, png), 6, signal);
  expect([isCut, bytes]).toEqual([true, new Uint8Array([...png, ...png.subarray(0, 2)])]);
});

test("a response that gives no stream is taken whole", async () => {
  // The bodies of other libraries are not web streams.
  const response = { status: 200, arrayBuffer: async () => png.slice().buffer } as unknown as Response;
  expect(await bytesWith([200])(response, 100, signal)).toEqual({ text: "", isCut: false, bytes: png });
  expect(await bytesWith([200])(response, 3, signal)).toMatchObject({ isCut: true });
});

test("the failure of an operation that gives bytes is a text", async () => {
  const response = Response.json({ code: "GONE" }, { status: 410 });
  expect(await bytesWith([200])(response, 100, signal)).toEqual({ text: '{"code":"GONE"}', isCut: false });
});

test("a text is what arrived, also where it is empty", () => {
  expect([textAnswer()("", 200), textAnswer()('{"a":', 200)]).toEqual([{ data: "" }, { data: '{"a":' }]);
});

test("a success is read as its status says", () => {
  const read = byStatus({ 200: jsonList() }, jsonObject("id"));
  expect(read("[]", 200)).toEqual({ data: [] });
  expect(read('{"id":1}', 201)).toEqual({ data: { id: 1 } });
  expect(read("[]", 201)).toEqual({ problem: "it is no JSON object" });
});

test("a success of several types is one of them", () => {
  const read = jsonOf("array", "null");
  expect([read("[]", 200), read("null", 200)]).toEqual([{ data: [] }, { data: null }]);
  expect(read("{}", 200)).toEqual({ problem: "it is no JSON array or null" });
  expect(jsonOf()("1", 200)).toEqual({ data: 1 });
});

test("the media types that the client reads are asked for beside the operation's own headers", () => {
  const take = accept(["application/json", "application/problem+json"], headerParameters(["If-Match"]));
  expect(take({ "If-Match": "v1" }, () => {})).toEqual({
    accept: "application/json, application/problem+json",
    "if-match": "v1",
  });
  expect(accept(["text/csv"])({}, () => {})).toEqual({ accept: "text/csv" });
});
