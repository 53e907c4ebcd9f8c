import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";
import { afterAll, expect, test } from "vitest";
import { assess } from "../src/assess/assess.ts";
import { combineBumps } from "../src/model/bump.ts";
import type { Row } from "../src/model/change.ts";
import { rules } from "../src/rules/rules.ts";
import type { ExpectedRow, Fixture } from "./fixture.ts";
import { fixtures } from "./fixtures.ts";
import { removeCopies, type SpecFolder, withSpecFolder } from "./spec-folder.ts";

afterAll(removeCopies);

const read = async (spec: SpecFolder): Promise<Api> => readApi(await loadDocument(spec.file));
/** The base of most edits, shared so that its files are generated once. */
const present = await withSpecFolder(read);

function identity({ kind, operation, subject }: ExpectedRow | Row): string {
  return [kind, operation ?? "everywhere", subject].join(" ");
}

test.each(fixtures)("$name", async ({ base, edit, rows, bumps }) => {
  await withSpecFolder(async (spec) => {
    await base?.(spec);
    const before = base === undefined ? present : await read(spec);
    await edit(spec);
    const found = await assess(before, await read(spec));
    expect(found.rows.map(identity).toSorted()).toEqual(rows.map(identity).toSorted());
    expect(found.bumps).toEqual(bumps);
    for (const [name, files] of Object.entries(found.files))
      if (files.length > 0) expect(found.bumps, `${name} publishes other files`).not.toMatchObject({ [name]: "none" });
  });
});

/** Edits of different places, so that one can follow another. */
const combinations: readonly (readonly string[])[] = [
  ["a message is reworded", "a code is added to an operation", "a response gets a field"],
  ["a link changes", "an operation moves", "a limit of a request is tightened"],
  ["a code is retired", "a parameter is renamed", "an operation is described otherwise"],
  ["what to do changes", "the example of a success changes"],
];

test.each(combinations)("together, %s and the others take the largest bump of each", async (...names) => {
  const parts = names.map((name) => fixtures.find((fixture) => fixture.name === name) as Fixture); // The next line sees to it.
  expect(parts).not.toContain(undefined);
  await withSpecFolder(async (spec) => {
    for (const { edit } of parts) await edit(spec);
    const found = await assess(present, await read(spec));
    const expected = parts.flatMap(({ rows }) => rows.map(identity));
    expect(found.rows.map(identity).toSorted()).toEqual(expected.toSorted());
    expect(found.bumps).toEqual(combineBumps(parts));
  });
});

test("each kind of change is the subject of a fixture", () => {
  const kinds = new Set(fixtures.flatMap(({ rows }) => rows.map(({ kind }) => kind)));
  expect(Object.keys(rules).filter((kind) => !kinds.has(kind as keyof typeof rules))).toEqual([]);
});
