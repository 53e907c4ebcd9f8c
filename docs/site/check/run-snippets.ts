import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format, promisify } from "node:util";
import { createEmulator, type Emulator } from "@resellers-sdk/emulator";
import { emulatorUrl } from "../pages/snippets.ts";
import { listen } from "./listen.ts";
import type { Snippet } from "./read-snippets.ts";

const folder = path.join(import.meta.dirname, "../../dist/snippets");
const run = promisify(execFile);

/** Executes the programs and commands of the pages against an emulator whose world is new for each. */
export async function runSnippets(snippets: readonly Snippet[]): Promise<readonly string[]> {
  const emulator = createEmulator({ clock: "manual" });
  const { url, close } = await listen(emulator);
  try {
    const problems: string[] = [];
    // One after the other: they share the emulator.
    for (const snippet of snippets.filter(isRun)) problems.push(...(await problemsOf(snippet, emulator, url)));
    return problems;
  } finally {
    await close();
  }
}

/** Errors' and operations' snippets are all executed; those of guides where they say so. */
function isRun({ page, language, info }: Snippet): boolean {
  const generated = /^(?:errors|operations)\//.test(page);
  return (generated && ["ts", "sh"].includes(language)) || info.split(" ").includes("run");
}

async function problemsOf(snippet: Snippet, emulator: Emulator, url: string): Promise<readonly string[]> {
  emulator.control.reset();
  const code = snippet.code.replaceAll(emulatorUrl, url);
  try {
    const printed = await (snippet.language === "sh" ? shell(code) : program(snippet, code));
    return expectationsOf(snippet).flatMap((text) =>
      printed.includes(text) ? [] : [`${snippet.at}: should print ${text}, and printed ${printed.slice(0, 400)}`],
    );
  } catch (error) {
    return [`${snippet.at}: ${String(error)}`];
  }
}

/**
 * An error's snippet must result in exactly that code, an operation's in a success, and a guide's in the output that
 * its comments state.
 */
function expectationsOf({ page, code, language }: Snippet): readonly string[] {
  const [folder, name = ""] = page.split("/");
  if (folder === "errors") return [language === "sh" ? `"code":"${name}"` : `${name} `];
  if (folder === "operations") return ["HTTP/1.1 200"];
  const said = [...code.matchAll(/\/\/ prints: (.*)$/gm)].map((match) => match[1] ?? "");
  return said.length > 0 ? said : ["there is no comment in this block that says what it prints"];
}

async function shell(code: string): Promise<string> {
  const { stdout } = await run("bash", ["-ec", code.replaceAll("curl ", "curl -sS ")], { timeout: 60_000 });
  return stdout.replaceAll(/"code": ?/g, '"code":');
}

/** Runs a program in this process and returns its output to `console`. */
async function program({ at, language }: Snippet, code: string): Promise<string> {
  const file = path.join(folder, "run", `${at.replaceAll(/[^\w-]+/g, ".")}.${language === "js" ? "cjs" : "mts"}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
  const lines: string[] = [];
  const { log, error } = console;
  console.log = console.error = (...values: unknown[]) => void lines.push(format(...values));
  try {
    // A CommonJS module may export a promise, which its program waits for.
    const { default: exported }: { readonly default?: unknown } = await import(pathToFileURL(file).href);
    await exported;
  } finally {
    Object.assign(console, { log, error });
  }
  return lines.join("\n");
}
