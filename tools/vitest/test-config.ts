import type { ViteUserConfig } from "vitest/config";

/** Packages are tested from their sources, as they use each other inside of this repository. */
const conditions = ["@resellers-sdk/source"];

/** How every package is tested; `npm test` adds up what stands in the reports. */
export const testConfig: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Some tests start processes, which is slow on a busy machine.
    testTimeout: 30_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
};
