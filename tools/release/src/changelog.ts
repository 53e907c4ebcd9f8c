import { readFile } from "node:fs/promises";
import path from "node:path";
import standard from "@changesets/changelog-git";
import type { ChangelogFunctions } from "@changesets/types";

/** The changelogs of the packages: the text from changesets, and the version of the description that it belongs to. */
const changelog: ChangelogFunctions = {
  async getReleaseLine(changeset, type, options) {
    const line = await standard.getReleaseLine(changeset, type, options);
    return `${line}\n\n  Made from description ${await descriptionVersion()}.`;
  },
  getDependencyReleaseLine: standard.getDependencyReleaseLine,
};

export default changelog;

async function descriptionVersion(): Promise<string> {
  const file = path.join(import.meta.dirname, "../../../spec/openapi.yaml");
  const [, version] = /^info:\n(?: {2}.*\n)*? {2}version: (.+)$/m.exec(await readFile(file, "utf8")) ?? [];
  if (version === undefined) throw new Error(`${file} has no info.version`);
  return version;
}
