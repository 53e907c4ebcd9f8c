/* Packs the package and uses the tarball as its users do, in a project of theirs. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tarball = join(root, "reports", "package.tgz");

/** Code that runs before the example: a `fetch` that answers with a failure of the API. */
const stub = `
const error = "Limit for product p-1 exceeded, number of current subscriptions 3.";
const body = { message: error, details: { applicationError: { code: "PRODUCT_LIMIT_EXCEEDED", description: error } } };
globalThis.fetch = async () => Response.json(body, { status: 428, headers: { "x-wix-request-id": "1763890000.42" } });
const apiKey = "key", accountId = "account", order = { products: [] };
`;

/** Runs a program and prints its output; exits if the program fails. */
function run(program: string, args: readonly string[], cwd: string = root): void {
  console.log(`\n$ ${program} ${args.join(" ")}`);
  execFileSync(program, args, { cwd, stdio: "inherit", env: { ...process.env, FORCE_COLOR: "0" } });
}

mkdirSync(join(root, "reports"), { recursive: true });
rmSync(tarball, { force: true });
run("pnpm", ["pack", "--out", tarball]);

const project = mkdtempSync(join(tmpdir(), "resellers-errors-user-"));
try {
  cpSync(tarball, join(project, "package.tgz"));
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "./package.tgz"], project);
  // The unchanged example of the README, with a fetch that answers as the API would.
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const example = /<!-- example -->\s+```js\n([^]*?)```/.exec(readme)?.[1];
  if (!example) throw new Error("README.md has no example");
  writeFileSync(join(project, "example.js"), `${stub}\n${example}`);
  run("node", ["example.js"], project);
  run("npx", ["--no-install", "resellers-errors", "explain", "PRODUCT_LIMIT_EXCEEDED"], project);
} finally {
  rmSync(project, { recursive: true });
}
