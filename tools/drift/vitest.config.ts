export { testConfig as default } from "../vitest/test-config.ts";
