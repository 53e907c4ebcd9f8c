import { spawnSync } from "node:child_process";
import path from "node:path";
import { suites } from "./suites.ts";

/*
 * Runs every suite that is too heavy for `npm test`, one after the other, and prints a table with the time of each.
 * `npm run check:full -- TEXT` runs those whose name or script holds the text.
 */
const root = path.join(import.meta.dirname, "../../..");
const npm = process.env["npm_execpath"];
const [text = ""] = process.argv.slice(2);
const chosen = suites.filter(({ name, script }) => name.includes(text) || script.includes(text));
if (chosen.length === 0) {
  console.error(`No suite holds "${text}". There are: ${suites.map(({ script }) => script).join(", ")}`);
  process.exit(2);
}

const rows = chosen.map(({ name, script, arguments: more = [], environment }) => {
  console.log(`\n──── ${name} (npm run ${[script, ...more].join(" ")})`);
  const began = performance.now();
  // npm gives its own path to the scripts that it runs; without npm, its command has to be found.
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, "run", script, "--", ...more], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return {
    suite: name,
    command: script,
    seconds: Math.round((performance.now() - began) / 1000),
    passed: status === 0,
  };
});

console.log();
console.table(rows);
const failed = rows.filter(({ passed }) => !passed).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
