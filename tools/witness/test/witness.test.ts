import { describe, expect, test } from "vitest";
import { editedApi } from "./edited-api.ts";
import { listSnippets } from "../src/snippets/list-snippets.ts";
import { BrokenWitnessError, witness, witnessAll } from "../src/witness/witness.ts";

const SITE_NOT_FOUND = ["components", "examples", "SITE_NOT_FOUND", "x-error"];

test("shows nothing where the description is the same", async () => {
  const api = await editedApi();
  expect(await witness(api, api)).toEqual([]);
});

describe("a snippet that is wrong in itself", () => {
  test("fails by its name when it does not compile", async () => {
    const api = await editedApi();
    const list: typeof listSnippets = (before, after) =>
      listSnippets(before, after).map((snippet) =>
        snippet.name === "switch over createPackageV2's codes"
          ? { ...snippet, lines: [...snippet.lines, `export const wrong: number = "text";`] }
          : snippet,
      );
    const run = witness(api, api, { list });
    await expect(run).rejects.toThrow(BrokenWitnessError);
    await expect(run).rejects.toThrow("switch over createPackageV2's codes: Type 'string' is not assignable");
  });

  test("fails by its name when it expects what never was", async () => {
    const api = await editedApi();
    const list: typeof listSnippets = (before, after) =>
      listSnippets(before, after).map((snippet) =>
        snippet.name === "cells of getPackage in the matrix"
          ? { ...snippet, facts: [{ name: "a", subject: undefined, sign: "cell missing", expected: true }] }
          : snippet,
      );
    await expect(witness(api, api, { list })).rejects.toThrow("cells of getPackage in the matrix: a was true");
  });
});

test("sees at compile time and at run time that a status has moved, in each operation that documents it", async () => {
  const findings = await witness(await editedApi(), await editedApi([[...SITE_NOT_FOUND, "status"], 409]));
  const told = findings.map(({ package: name, operation, subject, sign, noticed, bump }) =>
    [name, operation, subject, sign, noticed, bump].join(" "),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      "errors createPackageV2 SITE_NOT_FOUND status differs compile time major",
      "client createPackageV2 SITE_NOT_FOUND status differs compile time major",
      "errors createPackageV2 SITE_NOT_FOUND code missing run time major",
      "contract-tests adjustProductInstanceSpecifications SITE_NOT_FOUND cell missing run time major",
    ]),
  );
  expect(findings.filter(({ subject }) => subject !== undefined && subject !== "SITE_NOT_FOUND")).toEqual([]);
});

test("steps that are examined together do not influence each other", async () => {
  const before = await editedApi();
  const moved = await editedApi([[...SITE_NOT_FOUND, "status"], 409]);
  const renamed = await editedApi([[...SITE_NOT_FOUND, "code"], "SITE_UNKNOWN"]);
  const steps = [moved, before, renamed].map((after) => ({ before, after }));
  const [first, second, third] = await witnessAll(steps);
  expect(first).toEqual(await witness(before, moved));
  expect(second).toEqual([]);
  expect(third).toEqual(await witness(before, renamed));
  expect(third).not.toEqual(first);
});
