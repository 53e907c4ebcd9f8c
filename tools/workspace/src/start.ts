import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "../../..");

// Silent unless it fails, so that the last line of the demonstration is the last line of the output.
const generator = spawnSync("node", ["tools/generator/src/cli.ts"], { cwd: root, encoding: "utf8" });
if (generator.status !== 0) {
  console.error(generator.stdout + generator.stderr);
  process.exit(1);
}

const demo = ["--conditions=@resellers-sdk/source", "tools/workspace/src/demo/demo.ts"];
process.exitCode = spawnSync("node", demo, { cwd: root, stdio: "inherit" }).status ?? 1;
