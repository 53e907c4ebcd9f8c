import { expect, test } from "vitest";
import { redirects } from "./redirects.ts";

const read = redirects([302, 304]);
const context = (): { readonly operation: "getPackage" } => ({ operation: "getPackage" });

function answered(status: number, headers: HeadersInit = {}): ReturnType<typeof read> {
  return read(new Response(null, { status, headers }), context);
}

test("a documented redirect is a value that says where it leads to", () => {
  expect(answered(302, { location: "/there" })).toEqual({ ok: true, data: { status: 302, location: "/there" } });
  expect(answered(304)).toEqual({ ok: true, data: { status: 304 } });
});

test("a redirect that leads nowhere is none that was promised", () => {
  expect(answered(302)).toMatchObject({ ok: false, error: { kind: "decode", status: 302 } });
});

test("what is not documented is left to others", () => {
  expect([answered(200), answered(301, { location: "/there" })]).toEqual([undefined, undefined]);
});

test("a browser hides redirects, and the error says so", () => {
  // Browsers have such responses; scripts cannot construct one.
  const hidden = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
  expect(read(hidden, context)).toMatchObject({
    ok: false,
    error: { kind: "http", status: 0, retryable: false, message: expect.stringContaining("the browser hides status") },
  });
});
