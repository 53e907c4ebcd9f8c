import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { probeCommand } from "./commands/probe-command.ts";
import { replayCommand } from "./commands/replay-command.ts";
import { withoutCredentials } from "./credentials.ts";
import { main } from "./main.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-credentials-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const account = "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";

test.each([
  ["RESELLERS_API_KEY", "SECRETA\nB"],
  ["RESELLERS_API_KEY", "SECRETé日"],
  ["RESELLERS_ACCOUNT_ID", "SECRET\u0000"],
])("%s with %j is refused by its name, before any file is made", async (name, value) => {
  const env = { RESELLERS_API_KEY: "a-key", RESELLERS_ACCOUNT_ID: account, [name]: value };
  const out = path.join(folder, "seen.har");
  const refusals = [
    probeCommand(["--to", "http://127.0.0.1:1", "--out", out, "--yes"], env),
    replayCommand([path.join(folder, "no.har"), "--target", "http://127.0.0.1:1"], env),
  ];
  for (const refused of await Promise.allSettled(refusals)) {
    const reason: unknown = refused.status === "rejected" ? refused.reason : undefined;
    expect(reason).toMatchObject({ name: "CliError", message: expect.stringContaining(`The variable ${name} has`) });
    expect(String(reason)).not.toMatch(/SECRET/);
  }
  expect(await readdir(folder)).toEqual([]);
});

test("a failure of the tool is printed without the credentials, whole, escaped or one line of them", async () => {
  const env = { RESELLERS_API_KEY: "SECRETA\nSECRETB", RESELLERS_ACCOUNT_ID: account };
  const text = `a ${env.RESELLERS_API_KEY} b ${JSON.stringify(env.RESELLERS_API_KEY)} c SECRETB d ${account}`;
  expect(withoutCredentials(text, env)).toBe('a (hidden) b "(hidden)" c (hidden) d (hidden)');
  expect(withoutCredentials("as it is", { RESELLERS_API_KEY: "" })).toBe("as it is");

  vi.stubEnv("RESELLERS_API_KEY", "SECRETKEY");
  const printed: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "log").mockImplementation(() => {
    throw new Error("Broken by SECRETKEY");
  });
  expect(await main(["replay", "--help"])).toBe(2);
  expect(printed.join("\n")).toMatch(/^The contract tests failed, and prove nothing: Error: Broken by \(hidden\)/);
  expect(printed.join("\n")).not.toContain("SECRETKEY");
});
