import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** One module that imports from the package, bundled as a user's bundler would do it. */
export async function bundle(code: string, format: "esm" | "iife" = "esm"): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format,
    globalName: "bundled",
    target: "es2022",
    conditions: ["@resellers-sdk/source"],
  });
  return result.outputFiles[0]!.contents;
}
