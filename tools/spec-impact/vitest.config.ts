import { testConfig } from "../vitest/test-config.ts";

export default {
  ...testConfig,
  test: {
    ...testConfig.test,
    // The files that run in the same process share the parsers that were loaded, and the states that were read.
    isolate: false,
    // Git and processes take their time on a busy machine; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
};
