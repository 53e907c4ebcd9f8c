import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { styleText } from "node:util";
import { rehearse } from "./rehearse.ts";
import { toolsFolder } from "./registry.ts";
import { openShell } from "./shell.ts";

/*
 * npm run release:rehearse
 *
 * Makes releases of a copy of the repository to a registry on this machine, and uses them as users do. Nothing of it is
 * left when it ends, however it ends.
 */

const began = performance.now();
const folder = await mkdtemp(path.join(tmpdir(), "resellers-rehearsal-"));
const shell = openShell({ ...process.env, CI: "true", FORCE_COLOR: undefined, NO_COLOR: "1" });

let interrupted: (reason: Error) => void = () => {};
const interruption = new Promise<never>((_, reject) => (interrupted = reject));
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => interrupted(new Error(`Interrupted by ${signal}`)));

try {
  if (!existsSync(path.join(toolsFolder, "node_modules"))) throw new Error(`Run npm install in ${toolsFolder} first`);
  await Promise.race([rehearse(shell, folder), interruption]);
  console.log(
    styleText("green", `The release holds: rehearsed in ${((performance.now() - began) / 1_000).toFixed(0)} s`),
  );
} catch (error) {
  console.error(styleText("red", error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
} finally {
  shell.end();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(); // The registry of an interrupted rehearsal still listens.
