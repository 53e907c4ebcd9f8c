import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { main, type Ended } from "./main.ts";

async function run(
  args: readonly string[],
  files: Record<string, string> = {},
): Promise<{ ended: Ended; out: string; err: string }> {
  let [out, err] = ["", ""];
  const ended = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readFile: async (file) => files[file] ?? Promise.reject(new Error("no such file")),
  });
  return { ended, out, err };
}

test.each<[string[], RegExp]>([
  [["--prt", "1"], /prt/],
  [["--port", "x"], /--port takes a number/],
  [["--clock", "fast"], /real or manual/],
  [["--rate-limit", "0/1"], /such as 200\/60000/],
  [["--seed", "none.yaml"], /none.yaml cannot be read: no such file/],
  [["--seed", "bad.yaml"], /bad.yaml is no YAML: .*line 1/s],
  [["--seed", "wrong.yaml"], /\/accounts\/0\/id is missing/],
  [["--data", ""], /--data takes the name of a file/],
  [["--data", "/no/such/folder/file"], /cannot be used as a data file/],
])("%j is refused with code 2", async (args, problem) => {
  const { ended, err } = await run(args, { "bad.yaml": "a: [", "wrong.yaml": "accounts: [{}]" });
  expect(ended).toEqual({ exitCode: 2 });
  expect(err).toMatch(problem);
});

test("--version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toMatchObject({ ended: { exitCode: 0 }, out: `${version}\n` });
});

test("--help says what there is", async () => {
  expect(await run(["--help"])).toMatchObject({ ended: { exitCode: 0 }, out: expect.stringContaining("--rate-limit") });
});

test("the first screen has a call that succeeds, and two that fail with a reason", async () => {
  const { ended, out } = await run(["--port", "0"]);
  if (!("server" in ended)) throw new Error("It did not start");
  try {
    const calls = [...out.matchAll(/curl (\S+)[^]*?wix-account-id: ([\w-]+)[^]*?-d '([^']+)'/g)];
    const answers = calls.map(async ([, url = "", account = "", body = ""]) => {
      const headers = { authorization: "any", "wix-account-id": account, "content-type": "application/json" };
      return (await fetch(url, { method: "POST", headers, body })).text();
    });
    expect(await Promise.all(answers)).toEqual([
      expect.stringContaining('"status":"PENDING"'),
      expect.stringContaining("PRODUCT_LIMIT_EXCEEDED"),
      expect.stringContaining("MISSING_BILLING_CYCLE"),
    ]);
  } finally {
    await ended.server.close();
  }
});

test("--json gives address and ids, and a taken port is said", async () => {
  const { ended, out } = await run(["--port", "0", "--json", "--seed", "own.yaml"], {
    "own.yaml": "accounts: [{ id: a }]",
  });
  if (!("server" in ended)) throw new Error("It did not start");
  try {
    const { url, accounts } = JSON.parse(out);
    expect(accounts).toEqual([{ id: "a" }]);
    const second = await run(["--port", new URL(url).port]);
    expect(second).toMatchObject({ ended: { exitCode: 1 }, err: expect.stringContaining("EADDRINUSE") });
  } finally {
    await ended.server.close();
  }
});
