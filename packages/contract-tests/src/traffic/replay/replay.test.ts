import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createResellersClient } from "@resellers-sdk/client";
import { recordTraffic } from "@resellers-sdk/client/record";
import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { expect, onTestFinished, test, vi } from "vitest";
import { replayCommand } from "../../cli/commands/replay-command.ts";
import { directFetch } from "../../environment/direct-fetch.ts";
import { serve } from "../../testing/serve.ts";
import { type Replay, replayFile } from "./replay.ts";

const { accounts, products, sites } = defaultIds;

/** An order, its change and its end, recorded with made-up values, and the ids that no answer generates. */
async function recordedSession(): Promise<{ readonly file: string; readonly ids: Record<string, string> }> {
  const recording = recordTraffic(createEmulator({ clock: "manual" }).fetch);
  const client = createResellersClient({
    apiKey: "a-key-of-ours",
    accountId: accounts.reseller,
    fetch: recording.fetch,
  });
  const created = await client.createPackageV2({
    externalId: "order-77",
    products: [
      {
        catalogProductId: products.plan,
        countryCode: "DE",
        siteId: sites.empty,
        billingInfo: { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } },
      },
    ],
  });
  if (!created.ok) throw new Error(created.error.message);
  const id = created.data.package.id ?? "";
  const [instance] = created.data.package.productInstances ?? [];
  await client.getPackage({ id });
  await client.unassignProductInstanceFromSite({ instanceId: instance?.instanceId ?? "" });
  await client.unassignProductInstanceFromSite({ instanceId: instance?.instanceId ?? "" });
  await client.cancelPackage({ id });
  const har = await recording.har();
  const folder = await mkdtemp(path.join(tmpdir(), "replay-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "session.har");
  await writeFile(file, JSON.stringify(har));
  const [product] = JSON.parse(har.log.entries[0]?.request.postData?.text ?? "").products;
  return { file, ids: { [product.catalogProductId]: products.plan, [product.siteId]: sites.empty } };
}

const emulator = async (): Promise<(input: string | Request, init?: RequestInit) => Promise<Response>> =>
  createEmulator({ clock: "manual" }).fetch;
const headers = { authorization: "another-key", "wix-account-id": accounts.reseller };

test("a session gives the same answers again, with the ids that the answers make up", async () => {
  const { file, ids } = await recordedSession();
  const replay = await replayFile(file, {
    url: "https://www.wixapis.com",
    fetch: await emulator(),
    headers,
    known: ids,
  });
  expect(replay).toMatchObject({ compared: 5, skipped: 0, differences: [] });
});

async function changed(change: (status: number, text: string) => [number, string]): Promise<Replay> {
  const { file, ids } = await recordedSession();
  const plain = await emulator();
  const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const response = await plain(input, init);
    const [status, text] = change(response.status, await response.text());
    return new Response(text, { status });
  };
  return replayFile(file, { url: "https://www.wixapis.com", fetch, headers, known: ids });
}

test("what differs is named field by field", async () => {
  const code = await changed((status, text) => [status, text.replaceAll("MISSING_SITE_ID", "NO_SITE")]);
  expect(code.differences).toMatchObject([
    { operation: "unassignProductInstanceFromSite", field: "code", recorded: "MISSING_SITE_ID", now: "NO_SITE" },
  ]);
  const status = await changed((was, text) => [was === 200 ? 200 : 409, text]);
  expect(status.differences[0]).toMatchObject({ field: "status", recorded: "428", now: "409" });
  const member = await changed((was, text) => [
    was,
    text.replaceAll('"DE"', '"FR"').replace('"status":"PENDING"', '"status":"ENABLED","renews":true'),
  ]);
  expect(member.differences.map(({ field, recorded, now }) => `${field} ${recorded} ${now}`)).toEqual(
    expect.arrayContaining([
      "/package/productInstances/0/status PENDING ENABLED",
      "/package/productInstances/0/renews (none) true",
    ]),
  );
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  let count = 0;
  const other = await changed((was, text) => [
    was,
    text.replace(/("package":\{"id":)"[^"]+"/, (_, name) => `${name}"${ids[count++ % 2]}"`),
  ]);
  expect(other.differences).not.toEqual([]);
});

test("the command says the same with its exit code, and what has to be said of ids", async () => {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
  onTestFinished(() => log.mockRestore());
  const { file, ids } = await recordedSession();
  await writeFile(`${file}.json`, JSON.stringify(ids));
  expect(await replayCommand([file, "--emulator", "--ids", `${file}.json`], {})).toBe(0);
  expect(printed.pop()).toBe("5 compared, 0 skipped, 0 differences");
  expect(await replayCommand([file, "--emulator"], {})).toBe(1);
  expect(printed.pop()).toMatch(
    /createPackageV2 status\n {4}recorded 200\n {4}now {6}404 PRODUCT_NOT_FOUND[^]*--ids:\n {2}00000000-/,
  );
  expect(await replayCommand([file, "--emulator", "--format", "json"], {})).toBe(1);
  expect(JSON.parse(printed.pop() ?? "")).toMatchObject({ compared: 5, unmatched: expect.any(Array) });
  await expect(replayCommand([file, "--target", "http://127.0.0.1:1"], {})).rejects.toThrow("cannot be reached");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll("/resellers/", "/other/"));
  await expect(replayCommand([file, "--emulator"], {})).rejects.toThrow("nothing that could be replayed");
  await expect(replayCommand([file], {})).rejects.toThrow("either --target or --emulator");
});

test("a target that accepts a request and never answers ends the replay, which names the entry", async () => {
  const { file, ids } = await recordedSession();
  const limit = new AbortController();
  let asked = 0;
  await using server = await serve(() => {
    asked += 1;
    limit.abort(new DOMException("The time is over", "TimeoutError"));
  });
  const options = { url: server.url, fetch: directFetch, headers, known: ids, limit: () => limit.signal };
  await expect(replayFile(file, options)).rejects.toMatchObject({
    name: "EnvironmentError",
    message: `${server.url} accepted the request of ${file}, entry 1 (createPackageV2), but gave no whole answer within 30 seconds.`,
  });
  expect(asked).toBe(1);
});

const DEEP = "[".repeat(20_000) + "]".repeat(20_000);

test("a body that is nested too deeply is not replayed, and is a difference in an answer of the target", async () => {
  const { file, ids } = await recordedSession();
  const har = JSON.parse(await readFile(file, "utf8"));
  har.log.entries[0].request.postData.text = DEEP;
  har.log.entries[1].response.content.text = DEEP;
  await writeFile(file, JSON.stringify(har));
  const options = { url: "https://www.wixapis.com", headers, known: ids };
  expect(await replayFile(file, { ...options, fetch: await emulator() })).toMatchObject({ compared: 3, skipped: 2 });
  const deep = await replayFile(file, { ...options, fetch: async () => new Response(DEEP, { status: 428 }) });
  expect(deep.differences).toHaveLength(3);
  expect(deep.differences[0]).toMatchObject({ field: "/", now: "a body that is nested too deeply" });
});
