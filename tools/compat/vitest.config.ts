import { mergeConfig, type ViteUserConfig } from "vitest/config";
import { testConfig } from "../vitest/test-config.ts";

// The tests in `test/` are a suite of their own: see vitest.suite.config.ts.
const config: ViteUserConfig = mergeConfig(testConfig, { test: { include: ["src/**/*.test.ts"] } });

export default config;
