import { execFile } from "node:child_process";
import { cp, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { writeGenerated } from "../src/write/write-generated.ts";
import { bookshop, temporaryFolder } from "./spec-folder.ts";

const run = promisify(execFile);
const repository = path.join(import.meta.dirname, "../../..");

/** A user of the bookshop: compiles only if the generated types say what the bookshop's description says. */
const CONSUMER = `
import { decodeError, type OperationError } from "@resellers-sdk/errors";
import { explain as explanationOf } from "@resellers-sdk/errors/explain";

export function explain(error: OperationError<"placeOrder">): string {
  if (error.kind !== "api") return error.kind;
  if (!error.known) return "unlisted " + error.code;
  switch (error.code) {
    case "out_of_stock": {
      const status: 409 = error.status;
      const left: number | undefined = error.params?.available;
      return status + " " + left + " of " + error.params?.isbns.items?.join("+");
    }
    case "price_changed":
      return error.variant === "raised" ? "now " + error.params.price : String(error.variant);
    default:
      return error satisfies never;
  }
}

// @ts-expect-error the bookshop's cancelOrder does not document this code
export const wrong: Extract<OperationError<"cancelOrder">, { known: true }>["code"] = "out_of_stock";

const problem = (type: string, status: number, detail: string) => ({ operation: "placeOrder", status, body: { type, title: "", status, detail } }) as const;
const problems = "https://api.bookshop.test/problems/";
console.log(explain(decodeError(problem(problems + "out_of_stock", 409, "Only 3 copies of a, b are left."))));
console.log(explain(decodeError(problem(problems + "price_changed", 422, "The price rose to 12.5."))));
console.log(explain(decodeError(problem(problems + "price_changed", 422, "The offer has ended."))));
console.log(explain(decodeError(problem(problems + "burnt_down", 409, "The shop is gone."))));
console.log(explain(decodeError(problem("about:blank", 503, "Later."))));
console.log("retired " + explanationOf("already_shipped").retired);
console.log(explanationOf("price_changed.raised").helpUrl + " " + explanationOf("network")?.helpUrl);
`;

test("what is generated for an imaginary API compiles with the packages' own code, and works", async () => {
  const root = await temporaryFolder();
  for (const name of ["errors", "client"]) {
    await cp(path.join(repository, "packages", name), path.join(root, "packages", name), {
      recursive: true,
      filter: (file) =>
        !/generated|\.test\.ts$|reports|dist|node_modules|client\/src\/wait/.test(path.relative(repository, file)),
    });
  }
  const { folders, files } = await generate({ spec: path.join(bookshop, "openapi.yaml"), root });
  await writeGenerated(folders, files);
  await writeFile(path.join(root, "packages/errors/src/consumer.ts"), CONSUMER);
  await symlink(path.join(repository, "tools"), path.join(root, "tools"));
  await symlink(path.join(repository, "packages/client/node_modules"), path.join(root, "packages/client/node_modules"));

  const tsconfig = path.join(root, "packages/errors/tsconfig.consumer.json");
  const compilerOptions = {
    types: ["node"],
    typeRoots: [path.join(repository, "tools/generator/node_modules/@types")],
    rootDir: "src",
  };
  await writeFile(
    tsconfig,
    JSON.stringify({
      extends: "../../tools/tsconfig/base.json",
      compilerOptions,
      include: ["src/consumer.ts", "src/generated"],
    }),
  );
  const tsc = path.join(repository, "node_modules/.bin/tsc");
  const compiled = await run(tsc, ["-p", tsconfig]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe("");

  const { stdout } = await run(process.execPath, [
    "--conditions=@resellers-sdk/source",
    path.join(root, "packages/errors/src/consumer.ts"),
  ]);
  expect(stdout.trim().split("\n")).toEqual([
    "409 3 of a+b",
    "now 12.5",
    "withdrawn",
    "unlisted burnt_down",
    "server",
    "retired 2026-03-31",
    "https://help.bookshop.test/sdk/errors/price_changed/#price_changedraised https://help.bookshop.test/sdk/kinds/network/",
  ]);
});
