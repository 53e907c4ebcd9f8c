import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "@resellers-sdk/generator/generate";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * The packages are released on their own, so that an application can hold a client beside another errors package than
 * the client was made with. Here stand a minor release and the one after it, which documents one error more.
 */

const repository = path.join(import.meta.dirname, "../../..");
const OPERATION = "unassignProductInstanceFromSite";
const ADDED = "MISSING_SITE_ID";

type Release = "older" | "newer";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "resellers-versions-"));
  await Promise.all((["older", "newer"] as const).map(makeRelease));
});
afterAll(() => rm(root, { recursive: true }));

/** The packages of one release, as sources. */
async function makeRelease(release: Release): Promise<void> {
  const folder = path.join(root, release);
  await cp(path.join(repository, "spec"), path.join(folder, "spec"), {
    recursive: true,
    filter: (file) => !/node_modules|generated/.test(path.relative(repository, file)),
  });
  if (release === "older") await withoutAddedError(path.join(folder, "spec"));
  for (const name of ["errors", "client"])
    await cp(path.join(repository, "packages", name), path.join(folder, "packages", name), {
      recursive: true,
      filter: (file) => !/\/(generated|dist|reports|node_modules)$|\.test\.ts$/.test(file),
    });
  const { files } = await generate({ spec: path.join(folder, "spec/openapi.yaml"), root: folder });
  for (const { file, text } of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function withoutAddedError(spec: string): Promise<void> {
  await removeText(path.join(spec, "paths", OPERATION, "operation.yaml"), `  - $ref: ../../errors/${ADDED}.yaml\n`);
  await removeText(path.join(spec, "parameters/InstanceId.yaml"), new RegExp(`  ${ADDED}:\n    value: .*\n`));
  await rm(path.join(spec, "errors", `${ADDED}.yaml`));
}

async function removeText(file: string, text: string | RegExp): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = before.replace(text, "");
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

/** Runs a program where `@resellers-sdk/errors` is of one release and the client, with the errors it uses, of others. */
async function run(program: string, releases: { errors: Release; client: Release; used: Release }): Promise<unknown> {
  const folder = await mkdtemp(path.join(root, "application-"));
  const client = path.join(folder, "client");
  await cp(path.join(root, releases.client, "packages/client"), client, { recursive: true });
  await link(
    path.join(root, releases.used, "packages/errors"),
    path.join(client, "node_modules/@resellers-sdk/errors"),
  );
  const fetching = path.join(repository, "packages/client/node_modules/openapi-fetch");
  await link(fetching, path.join(client, "node_modules/openapi-fetch"));
  await link(client, path.join(folder, "node_modules/@resellers-sdk/client"));
  await link(
    path.join(root, releases.errors, "packages/errors"),
    path.join(folder, "node_modules/@resellers-sdk/errors"),
  );
  await writeFile(path.join(folder, "program.mjs"), program);
  const conditions = "--conditions=@resellers-sdk/source";
  const { stdout } = await promisify(execFile)(process.execPath, [conditions, "program.mjs"], {
    cwd: folder,
    env: gitEnvironment(),
  });
  return JSON.parse(stdout);
}

async function link(target: string, at: string): Promise<void> {
  await mkdir(path.dirname(at), { recursive: true });
  await symlink(target, at);
}

/** Calls the API, which answers with the added error and with one that was always documented. */
const CALL = `
import { createResellersClient } from "@resellers-sdk/client";
import { isKnown, isResellersError, matchError, revive } from "@resellers-sdk/errors";

const wire = {
  ${ADDED}: "Site id is missing.",
  PRODUCT_INSTANCE_NOT_FOUND: "Product instance with id p-1 wasn't found.",
};
async function errorOf(code) {
  const error = { code, description: wire[code] };
  const body = { message: error.description, details: { applicationError: error } };
  const fetch = async () => Response.json(body, { status: 428, headers: { "x-wix-request-id": "1.2" } });
  const accountId = "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";
  const resellers = createResellersClient({ apiKey: "key", accountId, fetch });
  return (await resellers.${OPERATION}({ instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55" })).error;
}
const seen = {};
for (const code of Object.keys(wire)) {
  const error = await errorOf(code);
  const copy = revive(JSON.parse(JSON.stringify(error)));
  seen[code] = {
    recognised: isResellersError(error) && isKnown(error) === error.known,
    known: error.known,
    status: error.status,
    matched: matchError(error, { [code]: () => "listed", unlisted: () => "unlisted", otherwise: () => "otherwise" }),
    revived: [isResellersError(copy), copy.code, copy.status, copy.known],
  };
}
console.log(JSON.stringify(seen));
`;

const revived = (code: string, known: boolean): unknown => [true, code, 428, known];
const always = { recognised: true, known: true, status: 428, matched: "listed" };
const PRODUCT_INSTANCE_NOT_FOUND = { ...always, revived: revived("PRODUCT_INSTANCE_NOT_FOUND", true) };
const listed = { ...always, revived: revived(ADDED, true) };
const unlisted = { ...always, known: false, matched: "unlisted", revived: revived(ADDED, false) };

test.each([
  { client: "older", used: "newer", added: listed },
  { client: "newer", used: "older", added: unlisted },
] as const)("a client that is $client works on errors that are $used", async ({ client, used, added }) => {
  const seen = await run(CALL, { errors: used, client, used });
  expect(seen).toEqual({ [ADDED]: added, PRODUCT_INSTANCE_NOT_FOUND });
});

test.each([
  { client: "older", errors: "newer", added: unlisted },
  // The older version returns a code that it does not list as `known: false`.
  { client: "newer", errors: "older", added: { ...listed, revived: revived(ADDED, false) } },
] as const)(
  "errors of a client that is $client are recognised, matched and revived by an errors package that is $errors",
  async ({ client, errors, added }) => {
    const seen = await run(CALL, { errors, client, used: client });
    expect(seen).toEqual({ [ADDED]: added, PRODUCT_INSTANCE_NOT_FOUND });
  },
);
