import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createResellersClient } from "../index.ts";
import { credentials, promised } from "../testing/inputs.ts";

const input = { id: "4c6f9d1e" };

describe("what only looks like a part of the web cannot make a call hang or reject:", () => {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown): unknown => unhandled.push(reason);
  beforeAll(() => void process.on("unhandledRejection", keep).on("uncaughtException", keep));
  afterAll(() => {
    process.off("unhandledRejection", keep).off("uncaughtException", keep);
    expect(unhandled).toEqual([]);
  });
  const answers: readonly (readonly [what: string, answer: unknown])[] = [
    ["no response", undefined],
    ["an empty object", {}],
    ["a text", "ok"],
    ["headers without methods", { ok: true, status: 200, headers: {}, text: async () => "{}" }],
    ["the usual double of tests", { ok: true, status: 200, json: async () => ({}) }],
  ];

  test.each(answers)("a fetch that gives %s", async (_, answer) => {
    const options = { ...credentials, fetch: async () => answer as Response, timeoutMs: 50, retry: false } as const;
    const watched = createResellersClient({ ...options, middleware: [{ onRequest: () => undefined }] });
    for (const double of [createResellersClient(options), watched])
      expect(await double.getPackage(input)).toMatchObject({ attempts: 1, error: { kind: "network" } });
  });

  test("a clock that gives no function to cancel its timers", async () => {
    const schedule = (run: () => void, ms: number): (() => void) =>
      setTimeout(run, ms).unref() as unknown as () => void;
    const clock = { now: () => performance.now(), schedule };
    const fetch = async (): Promise<Response> => Response.json(promised);
    expect(await createResellersClient({ ...credentials, clock, fetch }).getPackage(input)).toMatchObject({ ok: true });
  });

  test("a clock that throws", async () => {
    const clock = {
      now: (): number => {
        throw new Error("clock");
      },
      schedule: () => () => {},
    };
    expect(await createResellersClient({ ...credentials, clock }).getPackage(input)).toMatchObject({
      attempts: 0,
      error: { kind: "input" },
    });
  });

  test("a Promise that somebody has put in the place of the runtime's own", async () => {
    const sent: unknown[] = [];
    const native = globalThis.Promise;
    globalThis.Promise = class Patched<Value> extends native<Value> {};
    try {
      const patched = createResellersClient({
        ...credentials,
        apiKey: async () => credentials.apiKey,
        fetch: async (_, init) => {
          sent.push(new Headers(init?.headers).get("authorization"));
          return Response.json(promised);
        },
        hooks: { onRequest: async () => Promise.reject(new Error("hook")) },
      });
      expect(await patched.getPackage(input)).toMatchObject({ ok: true });
    } finally {
      globalThis.Promise = native;
    }
    await new Promise(setImmediate);
    expect(sent).toEqual([credentials.apiKey]);
  });
});
