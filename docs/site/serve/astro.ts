import { execFileSync } from "node:child_process";
import path from "node:path";

const docs = path.join(import.meta.dirname, "../..");

/** Runs Astro's command for this site. */
export function astro(command: "build" | "preview"): void {
  const cli = path.join(docs, "node_modules/astro/bin/astro.mjs");
  const quiet = command === "build" ? ["--silent"] : [];
  execFileSync(process.execPath, [cli, command, "--root", path.join(docs, "site/astro"), ...quiet], {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
}
