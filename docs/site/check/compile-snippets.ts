import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { isProgram, type Snippet } from "./read-snippets.ts";

const docs = path.join(import.meta.dirname, "../..");
const folder = path.join(docs, "dist/snippets");

/** The compiler's diagnostics for the TypeScript and JavaScript of all pages; JSON blocks have to be valid. */
export function compileSnippets(snippets: readonly Snippet[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const programs = snippets.filter(isProgram);
  for (const snippet of programs) writeFileSync(path.join(folder, fileOf(snippet)), whole(snippet));
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  return [...snippets.filter(({ language }) => language === "json").flatMap(wrongJson), ...compile()];
}

const config = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    module: "nodenext",
    moduleDetection: "force",
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    typeRoots: ["../../../node_modules/@types", "../../../packages/errors/node_modules/@types"],
    skipLibCheck: true,
    allowJs: true,
    checkJs: true,
    allowImportingTsExtensions: true,
  },
  include: ["*"],
};

/** The file of a snippet below `docs/dist/snippets`. JavaScript on these pages is CommonJS: it shows how `require` is used. */
function fileOf({ at, language }: Snippet): string {
  return `${at.replaceAll(/[^\w-]+/g, ".")}.${language === "js" ? "cjs" : "mts"}`;
}

/** A snippet of a guide may use the client of an earlier one. */
function whole({ code, language }: Snippet): string {
  if (language === "js") return code;
  const borrows = /\bresellers\./.test(code) && !/\bconst resellers\b/.test(code);
  const client = borrows ? 'declare const resellers: import("@resellers-sdk/client").ResellersClient;\n' : "";
  return `${code}\n${client}export {};\n`;
}

function compile(): readonly string[] {
  const tsc = path.join(docs, "../node_modules/typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8", cwd: folder });
    return [];
  } catch (error) {
    // The compiler prints its diagnostics to standard output.
    const { stdout } = error as { readonly stdout?: string };
    return (stdout ?? String(error))
      .trim()
      .split("\n")
      .map((line) => `snippet ${line}`);
  }
}

function wrongJson({ at, code }: Snippet): readonly string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [`${at}: ${String(error)}`];
  }
}
