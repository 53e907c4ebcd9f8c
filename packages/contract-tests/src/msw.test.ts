import { createResellersClient } from "@resellers-sdk/client";
import * as msw3 from "msw";
import { setupServer as setupServer3 } from "msw/node";
import * as msw2 from "msw-2";
import { setupServer as setupServer2 } from "msw-2/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { cellName } from "./matrix/cell.ts";
import { compareCell, type Outcome } from "./matrix/compare-cell.ts";
import { matrix } from "./generated/matrix.gen.ts";
import { requests } from "./generated/requests.gen.ts";
import { answerWith, cellHandlers, type Msw, successHandlers } from "./msw.ts";
import { callAnything } from "./testing/call-anything.ts";

/** What is used of MSW's server. */
type SetupServer = (...handlers: readonly unknown[]) => {
  listen(options: object): void;
  use(...handlers: readonly unknown[]): void;
  resetHandlers(): void;
  close(): void;
};

// The parts that are used have the same form in both versions, which their types cannot say.
const versions = [
  ["3", msw3 as Msw, setupServer3 as unknown as SetupServer],
  ["2", msw2 as unknown as Msw, setupServer2 as unknown as SetupServer],
] as const;

const client = createResellersClient({ apiKey: "key", accountId: "00000000-0000-4000-8000-000000000000" });
const call = (operation: string): Promise<Outcome> => callAnything(client, operation, requests[operation]?.input ?? {});

describe.each(versions)("MSW %s", (_, msw, setupServer) => {
  const handlers = cellHandlers({ msw });
  const server = setupServer(...successHandlers({ msw }));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  test.each(matrix.map((cell) => [cellName(cell), cell] as const))("answers with %s", async (name, cell) => {
    server.use(handlers.get(name));
    expect(compareCell(cell, await call(cell.operation))).toEqual([]);
  });

  test("an answer is chosen by its code or status, and can be given once", async () => {
    server.use(answerWith("getPackage", 503, { msw, once: true, headers: { "retry-after": "2" } }));
    expect(await call("getPackage")).toMatchObject({ ok: false, error: { kind: "server", retryAfterMs: 2000 } });
    expect(await call("getPackage")).toMatchObject({ ok: true });
  });

  test("a parameter does not answer for the literal path of another operation", async () => {
    server.use(answerWith("assignProductInstanceToSite", 403, { msw }));
    expect(await call("unassignProductInstanceFromSite")).toMatchObject({ ok: true });
    expect(await call("assignProductInstanceToSite")).toMatchObject({ ok: false, error: { kind: "auth" } });
  });
});

test("what is not documented cannot be answered with", () => {
  expect(() => answerWith("sell", 503)).toThrow("There is no operation sell");
  expect(() => answerWith("getPackage", "GONE")).toThrow(
    "getPackage has no answer GONE. It has: found, invalidRequest",
  );
});
