import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { openShell } from "./shell.ts";

test("programs do not inherit the variables that git sets for a hook", { timeout: 300_000 }, async () => {
  const shell = openShell({
    ...process.env,
    GIT_DIR: "/elsewhere/.git",
    GIT_INDEX_FILE: "/elsewhere/index",
    KEPT: "yes",
  });
  onTestFinished(() => shell.end());
  const program = "console.log(Object.keys(process.env).filter((name) => /^GIT_|^KEPT$/.test(name)).join())";
  const printed = await shell.run([process.execPath, "--eval", program], tmpdir(), { GIT_WORK_TREE: "/elsewhere" });
  expect(printed.trim()).toBe("KEPT");
});
