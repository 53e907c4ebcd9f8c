import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import type { AnyError, CreatePackageV2Error, KnownCode, OperationError, ResellersError } from "./index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The diagnostics of a TypeScript compiler; empty if there are none. */
function compile(version: string, args: readonly string[]): Promise<string> {
  const tsc = join(root, "node_modules", version, "bin", "tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...args], { cwd: root }, (error, out, err) =>
      resolve(error ? `${out}${err}` : ""),
    );
  });
}

/** Compiler options that users may have. */
const options = {
  strict: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  module: "ESNext",
  moduleResolution: "Bundler",
  skipLibCheck: false,
};

describe("the types as they are published", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "resellers-errors-types-"));
    const built = [
      "-p",
      "tsconfig.build.json",
      "--emitDeclarationOnly",
      "--declarationMap",
      "false",
      "--outDir",
      join(folder, "dist"),
    ];
    expect(await compile("typescript", built)).toBe("");
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function check(version: string, files: readonly string[], extra: object): Promise<string> {
    const paths = {
      "@resellers-sdk/errors": [join(folder, "dist/index.d.ts")],
      "@resellers-sdk/errors/*": [join(folder, "dist/*.d.ts")],
    };
    const project = join(folder, `${version}-${Object.keys(extra).join("-")}.json`);
    await writeFile(project, JSON.stringify({ compilerOptions: { ...options, ...extra, paths }, files }));
    return compile(version, ["-p", project]);
  }

  const tests = ["narrowing", "exhaustive", "functions", "no-collapse"].map((name) =>
    join(root, "type-tests", `${name}.ts`),
  );

  test.each(["typescript-5.5", "typescript", "typescript-7"])(
    "hold in %s, strict as can be",
    async (version) => {
      expect(await check(version, tests, { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true })).toBe(
        "",
      );
    },
    600_000,
  );

  test("hold without the stricter options", async () => {
    expect(await check("typescript-7", tests, { exactOptionalPropertyTypes: false })).toBe("");
  });

  test("are seen to fail: a test that is wrong is told", async () => {
    const wrong = join(folder, "wrong.ts");
    await writeFile(
      wrong,
      `
      import { isUnlisted, type OperationError } from "@resellers-sdk/errors";
      declare const error: OperationError<"createPackageV2">;
      isUnlisted(error, "PRODUCT_LIMIT_EXCEEDED");
      if (error.kind === "api" && error.known && error.code === "PRODUCT_LIMIT_EXCEDED") void 0;
    `,
    );
    const said = await check("typescript", [wrong], {});
    expect(said).toMatch(/wrong\.ts\(4,\d+\): error TS2345/);
    expect(said).toMatch(/wrong\.ts\(5,\d+\): error TS2367/);
  });
});

test("the unions are what they say, in the editor too", () => {
  expectTypeOf<CreatePackageV2Error>().toEqualTypeOf<OperationError<"createPackageV2">>();
  expectTypeOf<CreatePackageV2Error>().not.toBeAny();
  expectTypeOf<AnyError>().not.toBeNever();
  expectTypeOf<Extract<AnyError, { kind: "rate-limit" }>["retryAfterMs"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<KnownCode<"getPackage">>().toBeNever();
  expectTypeOf<ResellersError<CreatePackageV2Error>["error"]>().toEqualTypeOf<CreatePackageV2Error>();
});
