import table from "@resellers-sdk/errors/errors.json" with { type: "json" };
import type { Code } from "../facts/pairs.ts";
import type { Page } from "./page.ts";

/** Where the site is. */
export interface Place {
  /** `https://example.com`, without a slash at its end; empty while no address is set. */
  readonly origin: string;
  /** The base path of the site, such as `/resellers-sdk/`. */
  readonly base: string;
}

/** A page's text with links that a reader of Markdown can follow. */
export function asMarkdown({ title, body }: Page, place: Place): string {
  return `# ${title}\n\n${linked(body, (target, anchor) => `${markdownAddress(target, place)}${anchor}`, place)}\n`;
}

/** A body with its `site:` and `file:` links resolved. */
export function linked(
  body: string,
  address: (path: string, anchor: string) => string,
  { origin, base }: Place,
): string {
  return body
    .replaceAll(/\]\(site:([^)#]*)(#[^)]*)?\)/g, (_, target: string, anchor = "") => `](${address(target, anchor)})`)
    .replaceAll(/\]\(file:([^)]*)\)/g, (_, file: string) => `](${origin}${base}${file})`);
}

function markdownAddress(path: string, { origin, base }: Place): string {
  return `${origin}${base}${path === "" ? "index" : path}.md`;
}

/** The files for programs that read: every page as Markdown, lists of them, and the errors as data. */
export function agentFiles(pages: readonly Page[], codes: readonly Code[], place: Place): ReadonlyMap<string, string> {
  const markdown = pages.map((page) => [`${page.path || "index"}.md`, asMarkdown(page, place)] as const);
  const list = pages.map((page) => `- [${page.title}](${markdownAddress(page.path, place)}): ${page.description}`);
  return new Map([
    ...markdown,
    [
      "llms.txt",
      `# Resellers SDK\n\n> Every failure of the Wix Resellers API as a typed value.\n\n## Pages\n\n${list.join("\n")}\n`,
    ],
    ["llms-full.txt", markdown.map(([, text]) => text).join("\n---\n\n")],
    ["errors.json", `${JSON.stringify(errorTable(codes), undefined, 2)}\n`],
  ]);
}

/** The table of the errors package, with the data of the emulator and the contract for each error. */
export function errorTable(codes: readonly Code[]): unknown {
  const pairs = codes.flatMap((code) => code.pairs);
  return {
    codes: table.codes.map(({ code, errors }) => ({
      code,
      errors: errors.map((row) => {
        const pair = pairs.find(({ operation, name }) => operation === row.operation && name === row.name);
        if (pair === undefined)
          throw new Error(`The documentation cannot be built: nothing causes ${row.operation} ${row.name}.`);
        return { ...row, cause: { says: pair.cause.says, ...pair.cause.basis }, request: pair.request };
      }),
    })),
  };
}
