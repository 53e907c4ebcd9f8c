import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";

/** Tries the site that was built in Chromium; the process fails where a test does. */
export function testInBrowser(): void {
  const tests = globSync("*.test.ts", { cwd: import.meta.dirname }).map((file) => path.join(import.meta.dirname, file));
  // One after the other: each starts a browser.
  execFileSync(process.execPath, ["--test", "--test-concurrency=1", ...tests], { stdio: "inherit" });
}
