import { fileURLToPath } from "node:url";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const command = fileURLToPath(new URL("../../bin/resellers-contract-tests.js", import.meta.url));

test.each(["20.20.2", "24.17.9"])(
  "on Node %s the command says which version it needs, and exits with 2",
  async (old) => {
    const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${old}" } })`;
    const failure: unknown = await promisify(execFile)(process.execPath, [
      "--import",
      `data:text/javascript,${encodeURIComponent(pretend)}`,
      command,
    ]).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `resellers-contract-tests needs Node 24.18 or newer; this is ${old}.\n`,
    });
  },
);
