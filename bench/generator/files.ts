import path from "node:path";

const repository = path.join(import.meta.dirname, "../..");

/** The command that tries a description. */
export const cli: string = path.join(repository, "tools/generator/src/try/cli.ts");

/** GitHub's description, 13 MB of JSON. */
export const description: string = path.join(
  import.meta.dirname,
  "node_modules/@octokit/openapi/generated/api.github.com.json",
);
