import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { InvalidSpecError } from "@resellers-sdk/generator/diagnostics";
import { formatDiagnostics } from "@resellers-sdk/generator/format-diagnostics";
import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { readDocument } from "@resellers-sdk/generator/read-document";
import { assess } from "@resellers-sdk/spec-impact/assess";
import { packageNames } from "@resellers-sdk/spec-impact/bump";
import { formatTable } from "@resellers-sdk/spec-impact/format-table";
import type { Proposal } from "./proposal.ts";
import { type SpecEdits, specEdits } from "./spec-edits.ts";

/**
 * Writes the edit of the description that a page or a recording asks for.
 *
 * @param spec The root file of the description.
 * @returns The files that were written, the decisions that are left to a person, and the verdict of spec-impact.
 */
export async function propose(spec: string, api: Api, proposal: Proposal): Promise<string> {
  const folder = path.dirname(spec);
  // The verdict first: it must see the description as it was.
  const verdict = await judge(spec, api, proposal);
  const edits = await specEdits(folder, proposal);
  await apply(folder, edits);
  const written = [...edits.keys()].map((file) => `  spec/${file}`);
  const needsFix = proposal.newErrors.map(({ id }) => `  spec/errors/${id}.yaml needs a \`fix\` in your own words`);
  return [
    "",
    written.length === 0 ? "Nothing to write." : `Wrote\n${written.join("\n")}`,
    ...(needsFix.length === 0 ? [] : ["", "The generator refuses until a person has written it:", ...needsFix]),
    ...(proposal.left.length === 0 ? [] : ["", "Left to you:", ...proposal.left.map((one) => `  ${one}`)]),
    ...(verdict === undefined ? [] : ["", verdict]),
  ].join("\n");
}

async function apply(folder: string, edits: SpecEdits): Promise<void> {
  for (const [file, text] of edits) await writeFile(path.join(folder, file), text);
}

/** The verdict of spec-impact on a proposal, computed in a copy that has placeholder advice. */
async function judge(spec: string, before: Api, proposal: Proposal): Promise<string | undefined> {
  const copy = await mkdtemp(path.join(tmpdir(), "drift-"));
  try {
    await cp(path.dirname(spec), copy, { recursive: true });
    const edits = await specEdits(copy, proposal, "Written by a person.");
    if (edits.size === 0) return undefined;
    await apply(copy, edits);
    const { document } = await readDocument(path.join(copy, path.basename(spec)));
    const after = readApi(document);
    const table = formatTable(await assess(before, after), {
      packages: packageNames,
      after,
      colours: false,
      columns: 160,
    });
    return `spec-impact, with the advice written:\n\n${table}`;
  } catch (error) {
    if (!(error instanceof InvalidSpecError)) throw error;
    return `With the advice written, the generator still refuses:\n\n${formatDiagnostics(error.diagnostics, copy)}`;
  } finally {
    await rm(copy, { recursive: true });
  }
}
