import { expect, test } from "vitest";
import { refuse } from "../../settings/refusal.ts";
import { idempotencyKey } from "../key/idempotency-key.ts";
import { keyInBody, optionalWholeBody, wholeBody } from "./whole-body.ts";
import { bytesBody, jsonValue, textBody } from "./write-value.ts";

const written = (members: Record<string, unknown>, write = wholeBody(jsonValue())): unknown =>
  refuse((complain) => write(members, "putIt", complain))?.write();

test("any value of JSON is a body", () => {
  expect([["a"], "b", 1, false, null].map((body) => written({ body }))).toEqual(['["a"]', '"b"', "1", "false", "null"]);
});

test("a body that is missing is refused, and one that may be missing is not sent", () => {
  expect(() => written({})).toThrow("body is missing; pass the body of the request");
  expect(written({}, optionalWholeBody(jsonValue()))).toBeUndefined();
});

test("what stands beside the body is nothing that the operation takes", () => {
  expect(() => written({ body: 1, name: "a" })).toThrow("name is no parameter of putIt; leave it out");
});

test("what JSON does not have is refused with its place", () => {
  expect(() => written({ body: [1, Number.NaN] })).toThrow("body[1] is NaN, which JSON cannot represent");
  expect(() => written({ body: () => 1 })).toThrow("body is a function");
});

test("a text and bytes have to be what they are called", () => {
  expect(written({ body: "é" }, wholeBody(textBody("text/plain")))).toBe("é");
  expect(() => written({ body: 1 }, wholeBody(textBody("text/plain")))).toThrow("body is not a string");
  expect(() => written({ body: "a" }, wholeBody(bytesBody("image/png")))).toThrow("body is not a byte array");
});

test("bytes are sent as they were when the call began, and no more of their buffer than is theirs", () => {
  const bytes = new Uint8Array([1, 2, 3]).subarray(1);
  const body = refuse((complain) => wholeBody(bytesBody("image/png"))({ body: bytes }, "putIt", complain));
  bytes.fill(9);
  expect(new Uint8Array(body?.write() as ArrayBuffer)).toEqual(new Uint8Array([2, 3])); // Bytes are sent unchanged.
});

test("an idempotency key is put into a copy of the body", () => {
  const given = { id: "a" };
  const members = { body: given };
  const choose = keyInBody(idempotencyKey("key"));
  expect(choose(members, "k", undefined, () => {})).toBe("k");
  expect([members, given]).toEqual([{ body: { id: "a", key: "k" } }, { id: "a" }]);
  expect(choose({}, "k", undefined, () => {})).toBeUndefined();
});
