import type { ViteUserConfig } from "vitest/config";
import { temporaryFolder } from "./temporary-folder.ts";

/** Packages are tested from their sources, as they use each other inside of this repository. */
const conditions = ["@resellers-sdk/source"];

/** The test configuration of all packages; `npm test` adds up the counts in the reports. */
export const testConfig: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Generous, because nothing measures time: on a busy machine, starting a process alone may take seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Test files share a process and its loaded modules, because reloading them for each file took most of the time.
    isolate: false,
    env: { TMPDIR: temporaryFolder() },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
};
