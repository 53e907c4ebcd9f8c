import type { ViteUserConfig } from "vitest/config";
import { temporaryFolder } from "./temporary-folder.ts";

/** Packages are tested from their sources, as they use each other inside of this repository. */
const conditions = ["@resellers-sdk/source"];

/** How every package is tested; `npm test` adds up what stands in the reports. */
export const testConfig: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Generous, because nothing measures time: on a busy machine, starting a process alone may take seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files share a process and the modules that it has loaded; loading them anew for each took most of the time.
    isolate: false,
    env: { TMPDIR: temporaryFolder() },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
};
