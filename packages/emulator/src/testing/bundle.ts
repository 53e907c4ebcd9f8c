import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles a module that imports from the package for a browser, as a user's bundler would; MSW is external. */
export async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@resellers-sdk/source"],
    external: ["msw"],
  });
  return result.outputFiles[0]!.text;
}
