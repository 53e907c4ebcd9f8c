import path from "node:path";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Output } from "./emit/output.ts";
import { outputs as allOutputs } from "./emit/outputs.ts";
import { readApi } from "./read/read-api.ts";
import { readDocument } from "./read/read-document.ts";
import { type GeneratedFile, withBanner } from "./write/generated-file.ts";

/** What one run makes, in memory. */
export interface Generated {
  /** The absolute paths of the folders that hold generated files and nothing else. */
  readonly folders: readonly string[];
  readonly files: readonly GeneratedFile[];
  readonly warnings: readonly Diagnostic[];
}

/** From where to where. */
export interface GenerateOptions {
  /** The root file of the description. */
  readonly spec: string;
  /** The folder below which the outputs stand. */
  readonly root: string;
  readonly outputs?: readonly Output[];
}

/**
 * Reads a description and makes everything that is derived from it, without touching the disk.
 *
 * @throws {InvalidSpecError} when the description has errors; nothing is made then.
 */
export async function generate({ spec, root, outputs = allOutputs }: GenerateOptions): Promise<Generated> {
  const { document, warnings } = await readDocument(spec);
  const api = readApi(document);
  const source = path.relative(root, path.resolve(spec)).split(path.sep).join("/");
  const files = await Promise.all(
    outputs.map(async ({ folder, emit }) =>
      [...(await emit(api))].map(([name, text]) => ({
        file: path.resolve(root, folder, name),
        text: withBanner(name, text, source),
      })),
    ),
  );
  return { folders: outputs.map(({ folder }) => path.resolve(root, folder)), files: files.flat(), warnings };
}
