import path from "node:path";
import type { Api } from "@resellers-sdk/generator/model";
import { formatRaised, markRecorded, weigh } from "./raise.ts";

/**
 * Says which assumptions recordings confirm and, where a person vouches for the recordings, marks them as recorded.
 *
 * @param ofTheApi Whether the recordings are of the API itself. The file does not show that, because addresses are made
 *   up, and a recording of the emulator would confirm all of the emulator's assumptions.
 */
export async function raiseMarks(spec: string, api: Api, files: readonly string[], ofTheApi: boolean): Promise<string> {
  const all = await weigh(api, files);
  const shown = all.filter(({ end }) => end === "shown").map(({ id }) => id);
  const lines = ["", "Assumptions that answers can settle:", formatRaised(all), ""];
  if (shown.length === 0) return [...lines, "Nothing to raise."].join("\n");
  if (!ofTheApi)
    return [
      ...lines,
      `Nothing was written. If these are recordings of the API itself, and not of an emulator or a mock, say so with --of-the-api: ${shown.join(", ")}`,
    ].join("\n");
  const changed = await markRecorded(path.dirname(spec), new Set(shown));
  return [
    ...lines,
    `Marked as recorded: ${shown.join(", ")}`,
    ...changed.map((file) => `  spec/${file}`),
    "Read the change, put what was seen into each note, run `npm run generate`, and correct the basis of what",
    "packages/emulator/src assumes for the same reason (`npm run docs` lists it).",
  ].join("\n");
}
