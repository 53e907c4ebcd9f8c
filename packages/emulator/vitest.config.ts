export { testConfig as default } from "../../tools/vitest/test-config.ts";
