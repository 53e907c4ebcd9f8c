import type { Api } from "@resellers-sdk/generator/model";
import { readApi } from "@resellers-sdk/generator/read-api";
import { loadDocument } from "@resellers-sdk/generator/read-document";
import { afterAll, expect, test } from "vitest";
import { fixtures } from "../../test/fixtures.ts";
import { removeCopies, type SpecFolder, withSpecFolder } from "../../test/spec-folder.ts";
import { assess } from "../assess/assess.ts";
import { type PackageName, packageNames } from "../model/bump.ts";
import { releaseNote } from "./release-note.ts";

afterAll(removeCopies);

const read = async (spec: SpecFolder): Promise<Api> => readApi(await loadDocument(spec.file));

/** The release note of a package after one or more edits of the description. */
async function noteAfter(name: PackageName, ...edits: readonly string[]): Promise<string> {
  return withSpecFolder(async (spec) => {
    const before = await read(spec);
    for (const { edit } of fixtures.filter((fixture) => edits.includes(fixture.name))) await edit(spec);
    const after = await read(spec);
    return releaseNote(name, (await assess(before, after)).rows, after);
  });
}

test("the largest changes come first, each with its operations and what to do", async () => {
  expect(await noteAfter("errors", "a message is reworded", "a parameter is renamed", "a code moves to another status"))
    .toMatchInlineSnapshot(`
    "Follows a breaking change of the API.

    - \`SITE_NOT_FOUND\` of \`createPackageV2\` and \`adjustProductInstanceSpecifications\` has the status 403; it was 404. Update comparisons with the status.
    - The parameter \`MISSING_SITE_ID.productInstanceId\` of \`unassignProductInstanceFromSite\` is called \`instanceId\` now. Rename it where you read it.
    - The message of \`SITE_NOT_FOUND\` of \`createPackageV2\` and \`adjustProductInstanceSpecifications\` reads “Site {metaSiteId} does not belong to {requestingAccountId}, but by {ownerAccountId}.” now, with the same parameters."
  `);
});

test("a package's notes speak of what it publishes only", async () => {
  const edits = ["a message is reworded", "a field of a response has one value more"];
  expect(await noteAfter("client", ...edits)).toMatchInlineSnapshot(`
    "Follows an addition to the API.

    - \`package.productInstances.0.status\` in the response of \`createPackageV2\`, \`createPackage\`, \`getPackage\`, \`cancelPackage\`, \`cancelProductInstance\`, \`adjustProductInstanceSpecifications\`, \`assignProductInstanceToSite\` and \`unassignProductInstanceFromSite\` can also be \`PAUSED\`. An exhaustive \`switch\` over it needs one more \`case\`.
    - \`packages.0.productInstances.0.status\` in the response of \`queryPackages\` can also be \`PAUSED\`. An exhaustive \`switch\` over it needs one more \`case\`.
    - \`updatedPackage.productInstances.0.status\` in the response of \`updatePackageExternalId\` can also be \`PAUSED\`. An exhaustive \`switch\` over it needs one more \`case\`."
  `);
  expect(await noteAfter("errors", ...edits)).not.toContain("PAUSED");
});

test("a new operation is told with the codes that it documents", async () => {
  const note = await withSpecFolder(async (spec) => {
    const after = await read(spec);
    const before = {
      ...after,
      operations: after.operations.filter(({ id }) => id !== "unassignProductInstanceFromSite"),
    };
    return releaseNote("errors", (await assess(before, after)).rows, after);
  });
  expect(note).toContain(
    "`unassignProductInstanceFromSite` is new: PATCH /resellers/v1/packages/product-instances/{instanceId}/unassign. It documents `ACCOUNT_NOT_FOUND`, `MISSING_SITE_ID` and `PRODUCT_INSTANCE_NOT_FOUND`.",
  );
});

test("every kind of change can be told", async () => {
  const sentences = await withSpecFolder(async (spec) => {
    const after = await read(spec);
    return fixtures.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        packageNames.map((name) => {
          const bumps = { errors: "patch", client: "patch", "contract-tests": "patch" } as const;
          const told = { ...row, before: "former", after: "later", notice: "nobody", bumps, reason: "" } as const;
          return releaseNote(name, [told], after);
        }),
      ),
    );
  });
  for (const sentence of sentences) {
    expect(sentence).toMatch(/\n- .+[.!”:]|\n- .+later/);
    expect(sentence).not.toMatch(/(?<!variant: )undefined|\[object|``/);
  }
});
