import { testConfig } from "../vitest/test-config.ts";

export default {
  ...testConfig,
  // The tests start processes, which take their time on a busy machine; nothing here measures time.
  test: { ...testConfig.test, testTimeout: 300_000, hookTimeout: 300_000 },
};
