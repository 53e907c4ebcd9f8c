import { existsSync } from "node:fs";
import path from "node:path";
import { styleText } from "node:util";
import { inTemporaryFolder } from "./in-temporary-folder.ts";
import { rehearse } from "./rehearse.ts";
import { toolsFolder } from "./registry.ts";

/*
 * npm run release:rehearse
 *
 * Makes releases of a copy of the repository to a registry on this machine, and uses them as users do. Nothing of it is
 * left when it ends, however it ends.
 */

const began = performance.now();
const env = { ...process.env, CI: "true", FORCE_COLOR: undefined, NO_COLOR: "1" };

try {
  if (!existsSync(path.join(toolsFolder, "node_modules"))) throw new Error(`Run npm install in ${toolsFolder} first`);
  await inTemporaryFolder(env, rehearse);
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  console.log(styleText("green", `The release holds: rehearsed in ${seconds} s`));
} catch (error) {
  console.error(styleText("red", error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
process.exit(); // The registry of an interrupted rehearsal still listens.
