import { mergeConfig, type ViteUserConfig } from "vitest/config";
import { testConfig } from "../vitest/test-config.ts";

/** The heavier suite: it installs the dependencies of users, and the packages from their tarballs. */
const config: ViteUserConfig = mergeConfig(testConfig, {
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/install-projects.ts"],
    fileParallelism: false, // Its tests start programs, each of which takes a processor.
    outputFile: { json: "reports/suite.json" },
  },
});

export default config;
