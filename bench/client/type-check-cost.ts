import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as slices from "../../packages/errors/src/tables.ts";
import { inputs, operationIds } from "../../packages/client/src/testing/inputs.ts";

const paths: Readonly<Record<string, readonly [method: string, path: string, parameters: readonly string[]]>> = {
  createPackageV2: ["POST", "/resellers/v2/packages", []],
  createPackage: ["POST", "/resellers/v1/packages", []],
  getPackage: ["GET", "/resellers/v1/packages/{id}", ["id"]],
  cancelPackage: ["DELETE", "/resellers/v1/packages/{id}", ["id"]],
  queryPackages: ["POST", "/resellers/v1/packages/query", []],
  cancelProductInstance: ["DELETE", "/resellers/v1/packages/product-instances/{instanceId}", ["instanceId"]],
  adjustProductInstanceSpecifications: [
    "PATCH",
    "/resellers/v1/packages/product-instances/{instanceId}",
    ["instanceId"],
  ],
  assignProductInstanceToSite: [
    "PATCH",
    "/resellers/v1/packages/product-instances/{instanceId}/{siteId}",
    ["instanceId", "siteId"],
  ],
  unassignProductInstanceFromSite: [
    "PATCH",
    "/resellers/v1/packages/product-instances/{instanceId}/unassign",
    ["instanceId"],
  ],
  updatePackageExternalId: [
    "PATCH",
    "/resellers/v1/packages/update/{packageId}/{externalId}",
    ["packageId", "externalId"],
  ],
};

/** A user's module that calls every operation and switches over every code, on our client. */
function onClient(): string {
  const calls = operationIds.map((id) => {
    const cases = codesOf(id).map((code) => `    case "${code}": return result.error.status;`);
    return `export async function ${id}(): Promise<unknown> {
  const result = await client.${id}(${JSON.stringify(inputs[id])});
  if (result.ok) return result.data;
  if (result.error.kind !== "api" || !result.error.known) return result.error.message;
  switch (result.error.code) {\n${cases.join("\n")}\n  }
}`;
  });
  return `import { createResellersClient } from "@resellers-sdk/client";
const client = createResellersClient({ apiKey: "k", accountId: "a" });
${calls.join("\n")}\n`;
}

/** The same on bare openapi-fetch. */
function onOpenapiFetch(): string {
  const calls = operationIds.map((id) => {
    const [method = "", template = "", parameters = []] = paths[id] ?? [];
    const entries = Object.entries(inputs[id]);
    const inPath = Object.fromEntries(entries.filter(([name]) => parameters.includes(name)));
    const body = Object.fromEntries(entries.filter(([name]) => !parameters.includes(name)));
    const init = {
      ...(parameters.length > 0 && { params: { path: inPath } }),
      ...(Object.keys(body).length > 0 && { body }),
    };
    const cases = codesOf(id).map((code) => `    case "${code}": return response.status;`);
    return `export async function ${id}(): Promise<unknown> {
  const { data, error, response } = await client.${method}("${template}", ${JSON.stringify(init)});
  if (data) return data;
  switch (error?.details.applicationError?.code) {\n${cases.join("\n")}\n    default: return error?.message;\n  }
}`;
  });
  return `import createClient from "openapi-fetch";
import type { paths } from "@resellers-sdk/client";
const client = createClient<paths>({ baseUrl: "https://www.wixapis.com" });
${calls.join("\n")}\n`;
}

function codesOf(id: keyof typeof inputs): readonly string[] {
  return [...new Set(slices[`${id}Errors`].map(({ code }) => code))];
}

interface Cost {
  readonly instantiations: number;
  readonly checkMs: number;
}

function compile(compiler: string, file: string): Cost {
  const flags = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.iterable",
    "--extendedDiagnostics",
  ];
  const printed = execFileSync(process.execPath, [compiler, ...flags, file], { encoding: "utf8" });
  const number = (label: string): number =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(printed)?.[1] ?? Number.NaN);
  return { instantiations: number("Instantiations"), checkMs: number("Check time") * 1000 };
}

/** The type-checking cost of a consumer that uses everything; needs the built packages. */
export function typeCheckCost(): void {
  // Below the client's own folder, where both packages are found as their users find them: by `dist`.
  const dist = path.join(import.meta.dirname, "../../packages/client/dist/");
  if (!existsSync(dist)) throw new Error("packages/client is not built; run `npm run build` at the root first");
  const folder = mkdtempSync(dist);
  const files = {
    "openapi-fetch": path.join(folder, "openapi-fetch.mts"),
    "@resellers-sdk/client": path.join(folder, "client.mts"),
  };
  writeFileSync(files["openapi-fetch"], onOpenapiFetch());
  writeFileSync(files["@resellers-sdk/client"], onClient());
  console.log("\n## Type-checking a consumer that calls every operation and switches over every code (least of 5)\n");
  console.log(
    "| compiler | library | instantiations | of openapi-fetch's | check time, ms | of openapi-fetch's |\n| --- | --- | ---: | ---: | ---: | ---: |",
  );
  try {
    for (const [name, compiler] of [
      ["5.9.3", "typescript/bin/tsc"],
      ["7.0.2", "typescript-7/bin/tsc"],
    ] as const) {
      const bin = path.join(import.meta.dirname, "node_modules", compiler);
      const costs = Object.entries(files).map(([library, file]) => {
        const runs = Array.from({ length: 5 }, () => compile(bin, file));
        return {
          library,
          instantiations: runs[0]?.instantiations ?? 0,
          checkMs: Math.min(...runs.map(({ checkMs }) => checkMs)),
        };
      });
      const base = costs[0];
      for (const { library, instantiations, checkMs } of costs)
        console.log(
          `| ${name} | ${library} | ${instantiations} | ${(instantiations / (base?.instantiations ?? 1)).toFixed(2)} | ${checkMs.toFixed(0)} | ${(checkMs / (base?.checkMs ?? 1)).toFixed(2)} |`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
