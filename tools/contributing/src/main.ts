import path from "node:path";
import { inTemporaryFolder } from "@resellers-sdk/release/in-temporary-folder";
import { copyRepository } from "@resellers-sdk/release/repository-copy";
import { followGuide } from "./follow-guide.ts";

/*
 * npm run test:contributing
 *
 * Follows CONTRIBUTING.md to the letter in a copy of the repository. The copy is always removed at the end.
 */
const began = performance.now();
const told = (step: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${step}`);
// Unset, as on a contributor's machine, so that new snapshots are written.
const env = { ...process.env, CI: undefined, FORCE_COLOR: undefined, NO_COLOR: "1" };

try {
  await inTemporaryFolder(env, async (shell, folder) => {
    told("copy the repository");
    const copy = await copyRepository(shell, path.join(folder, "repository"));
    console.log(await followGuide(copy, told));
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
