import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type RunningServer } from "../cli/serve.ts";
import { createEmulator } from "../create-emulator.ts";

/*
 * Runs the README's examples for Playwright and Cypress over HTTP, with stand-ins for the few functions of theirs that
 * the examples call: neither tool is installed here.
 */

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, code = ""]) => code);
const emulator = createEmulator({ clock: "manual" });
let server: RunningServer;
beforeAll(async () => {
  server = await serve(emulator, 0, "127.0.0.1");
});
afterAll(() => server.close());

type Body = (fixtures: object) => unknown;

/** Sends a request as both tools do: an object as JSON, and no `Origin`. */
async function send(url: string, data?: object): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, {
    method: "POST",
    ...(data && { body: JSON.stringify(data), headers: { "content-type": "application/json" } }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

/** Runs an example and returns the functions that it registers, in order: the `beforeEach` hook, then the test. */
function declared(code: string, cy?: object): readonly Body[] {
  const bodies: Body[] = [];
  const declare = (_: string, body: Body): void => void bodies.push(body);
  const before = (body: Body): void => void bodies.push(body);
  const globals = { expect, test: Object.assign(declare, { beforeEach: before }), it: declare, beforeEach: before, cy };
  const script = code.replace(/^import .*$/m, "").replaceAll("http://127.0.0.1:4020", server.url);
  runInContext(script, createContext(globals));
  return bodies;
}

/** Changes the world, so that the reset in an example has a visible effect. */
function disturb(): void {
  emulator.control.advance(5000);
}

function expectOneFaultAndAMinute(): void {
  expect(emulator.control.faults()).toMatchObject([{ times: 1, operation: "createPackageV2" }]);
  expect(emulator.control.now()).toBe("2026-03-02T09:31:00.000Z");
}

test("Playwright's example resets, makes the next order fail, and moves the clock", async () => {
  disturb();
  const request = {
    post: async (url: string, { data }: { data?: object } = {}) => {
      const { status, body } = await send(url, data);
      return { ok: () => status >= 200 && status < 300, json: async () => body };
    },
  };
  const bodies = declared(examples[0] ?? "");
  expect(bodies).toHaveLength(2);
  for (const body of bodies) await body({ request });
  expectOneFaultAndAMinute();
});

test("Cypress's example does the same", async () => {
  disturb();
  // Cypress queues commands and runs them one after another.
  const queue: (() => Promise<void>)[] = [];
  const request = (_: "POST", url: string, data?: object): void =>
    void queue.push(async () => expect((await send(url, data)).status, url).toBeLessThan(300));
  const bodies = declared(examples[1] ?? "", { request });
  expect(bodies).toHaveLength(2);
  for (const body of bodies) body({});
  for (const command of queue) await command();
  expectOneFaultAndAMinute();
});
