import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";
import type { Fixture } from "./fixture.ts";
import { type SpecFolder, withSpecFolder } from "./spec-folder.ts";

/** Two states of the description. */
export interface States {
  readonly before: Api;
  readonly after: Api;
}

const read = async (spec: SpecFolder): Promise<Api> => readApi(await loadDocument(spec.file));
let present: Promise<Api> | undefined;

/** The states before and after some edits. Only the first edit may have a base of its own. */
export function editedStates(first: Fixture, ...others: readonly Fixture[]): Promise<States> {
  return withSpecFolder(async (spec) => {
    await first.base?.(spec);
    // Most edits start from the description on the disk, which is read once.
    present ??= withSpecFolder(read);
    const before = first.base === undefined ? await present : await read(spec);
    for (const { edit } of [first, ...others]) await edit(spec);
    return { before, after: await read(spec) };
  });
}

/** The fixture of that name. */
export function fixtureOf(fixtures: readonly Fixture[], name: string): Fixture {
  const fixture = fixtures.find((candidate) => candidate.name === name);
  if (fixture === undefined) throw new Error(`There is no fixture "${name}"`);
  return fixture;
}
