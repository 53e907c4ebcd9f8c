import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dependenciesOf, makePnpmProjects } from "./pnpm-project.ts";
import { projects, runNode } from "./run-program.ts";

let folder: string;
beforeAll(() => {
  folder = makePnpmProjects();
});
afterAll(() => rmSync(folder, { recursive: true }));

const versions = ["5.5", "5.9", "7"] as const;
const resolutions = [
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
  ["node16", "node16"],
] as const;

const strict = [
  ..."--strict --declaration --exactOptionalPropertyTypes --noUncheckedIndexedAccess".split(" "),
  ..."--skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable --types node".split(" "),
];

/** A compiler's diagnostics for a module, without those in third-party declarations. */
async function compile(version: string, flags: readonly string[], project: string, file: string): Promise<string[]> {
  const tsc = path.join(projects, `node_modules/typescript-${version}/bin/tsc`);
  const { output } = await runNode([tsc, ...strict, ...flags, file], path.join(folder, project));
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .filter((line) => !line.includes("node_modules/.pnpm/") || line.includes("@resellers-sdk"));
}

const cells = versions.flatMap((version) =>
  resolutions.flatMap(([resolution, module]) =>
    Object.keys(dependenciesOf).map((project) => ({ version, resolution, module, project })),
  ),
);

// TypeScript 5.5 complains of MSW's own declarations, which need a newer one.
describe.each(cells)(
  "TypeScript $version, $resolution, a project with $project",
  ({ version, resolution, module, project }) => {
    test("checks the packages' declarations, and names in its own whatever it infers", async () => {
      const out = `out/${version}-${resolution}`;
      const flags = ["--module", module, "--moduleResolution", resolution, "--outDir", out];
      expect(await compile(version, flags, project, "exported.ts")).toEqual([]);
      const [declarations = ""] = globSync(`${project}/${out}/**/exported.d.ts`, { cwd: folder });
      const text = readFileSync(path.join(folder, declarations), "utf8");
      expect(text).toContain("export declare const resellers: import(");
      expect(text).not.toContain("node_modules");
    });
  },
);

test.each([
  ["5.5", /TS1479/],
  ["5.9", undefined],
  ["7", undefined],
] as const)(
  "TypeScript %s imports the packages into a CommonJS module, as the guide says",
  async (version, problem) => {
    const flags = ["--module", "nodenext", "--noEmit"];
    const [said, ...more] = await compile(version, flags, "client-only", "commonjs.cts");
    if (problem === undefined) return expect(said).toBeUndefined();
    expect(said).toMatch(problem);
    expect(more.filter((line) => line.startsWith("commonjs.cts"))).toEqual([]);
  },
);
