import { recordTraffic } from "@resellers-sdk/client/record";
import { expect, test } from "vitest";
import { resellersContract as contract } from "../contract/resellers-contract.ts";
import { requestFor } from "../matrix/cell.ts";
import { pathOf } from "../matrix/example-request.ts";
import { Auditor } from "./audit.ts";
import { readHarEntry } from "./read/read-har-entry.ts";

test("with made-up values, every answer of the matrix is still what it was to the description", async () => {
  const auditor = new Auditor(contract);
  let answer = new Response();
  const recording = recordTraffic(async () => answer);
  for (const cell of contract.matrix) {
    const { operation, status, body } = cell;
    const request = requestFor(cell, contract.requests[operation]!);
    answer = new Response(body === undefined ? null : JSON.stringify(body), { status });
    await recording.fetch(`https://www.wixapis.com${pathOf(request)}`, {
      method: request.method,
      headers: {},
      body: request.body === undefined ? null : JSON.stringify(request.body),
      redirect: "manual",
      signal: new AbortController().signal,
    });
  }
  const { log } = await recording.har();
  for (const [index, entry] of log.entries.entries()) auditor.add(readHarEntry(entry, `entry ${index + 1}`));
  expect(auditor.result()).toMatchObject({ compared: contract.matrix.length, skipped: 0, unknown: [], neverSeen: [] });
  expect(JSON.stringify(log)).not.toContain("bda15dc1-816d-4ff3-8dcb-1172d5343cce");
});
