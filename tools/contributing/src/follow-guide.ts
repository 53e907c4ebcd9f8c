import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type RepositoryCopy } from "@resellers-sdk/release/repository-copy";
import { CommandError } from "@resellers-sdk/release/shell";
import { parse } from "yaml";
import { anError, itsStage } from "./an-error.ts";
import { anOperation } from "./an-operation.ts";
import type { Contribution, Edit } from "./edit.ts";

/** Thrown if a statement of the guide is wrong. */
export class GuideError extends Error {
  override readonly name = "GuideError";
}

/**
 * Adds an error and an operation to a copy of the repository, as the guide says, and tests it.
 *
 * @param told Called at the beginning of each step.
 * @throws {GuideError} when a promise of the guide does not hold.
 * @throws {CommandError} when a command fails that has to succeed.
 */
export async function followGuide(copy: RepositoryCopy, told: (step: string) => void): Promise<string> {
  told("the guide's form of an error");
  await compareForm(copy);

  told("add an error");
  await describe(copy, anError);
  await write(copy, anError.packages);
  await expectHints(copy, "a cause that no stage judges", ["These causes are never judged"]);
  await write(copy, itsStage);
  await copy.run("npm", "run", "typecheck");

  told("add an operation");
  await describe(copy, anOperation);
  await write(copy, anOperation.packages);
  await copy.run("npm", "run", "typecheck");

  told("refresh the lists");
  await copy.run("npm", "run", "surface");
  await copy.run("npm", "run", "tarballs");

  told("npm test");
  const printed = await copy.run("npm", "test");
  return printed.trim().split("\n").at(-1) ?? "";
}

/** Edits the description, generates, and checks that the compiler says what to do next. */
async function describe(copy: RepositoryCopy, { name, description, hints }: Contribution): Promise<void> {
  await write(copy, description);
  await copy.run("npm", "run", "generate");
  await expectHints(copy, name, hints);
}

async function expectHints(copy: RepositoryCopy, name: string, hints: readonly string[]): Promise<void> {
  const printed = await copy.run("npm", "run", "typecheck", "--", "--continue").then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof CommandError) return error.printed;
      throw error;
    },
  );
  if (printed === undefined) throw new GuideError(`After ${name} was added, the compiler complains about nothing.`);
  const missing = hints.filter((hint) => !printed.includes(hint));
  if (missing.length > 0)
    throw new GuideError(
      `After ${name} was added, the compiler does not say: ${missing.join(", ")}\nIt says:\n${printed}`,
    );
}

/** The error that is added has the members that the guide shows, and no others. */
async function compareForm({ folder }: RepositoryCopy): Promise<void> {
  const guide = await readFile(path.join(folder, "CONTRIBUTING.md"), "utf8");
  const [, block = ""] = /## Add an error[^]*?```yaml\n([^]*?)```/.exec(guide) ?? [];
  const [first] = anError.description;
  const shown = membersOf(parse(block));
  const added = membersOf(parse(first !== undefined && "text" in first ? first.text : ""));
  if (shown.join() !== added.join())
    throw new GuideError(
      `The guide shows an error with ${shown.join(", ")}; the one that is added has ${added.join(", ")}`,
    );
}

function membersOf(value: unknown): string[] {
  return Object.entries(Object(value)).flatMap(([name, member]) =>
    name === "x-error" ? [name, ...Object.keys(Object(member))] : [name],
  );
}

async function write(copy: RepositoryCopy, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) {
    if ("text" in edit) {
      const file = path.join(copy.folder, edit.file);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, edit.text);
    } else await copy.edit(edit.file, edit.before, `${edit.insert}${edit.before}`);
  }
}
