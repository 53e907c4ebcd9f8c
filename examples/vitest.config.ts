import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions = ["@resellers-sdk/source"];

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});

export default config;
