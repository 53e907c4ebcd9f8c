import type { Api } from "@resellers-sdk/generator/model";
import { documentedSections } from "../src/description/documented.ts";

/** A row of a page that a test makes; each member can be changed by itself. */
export interface PrintedRow {
  readonly status: string;
  readonly grpc: string;
  readonly code: string;
  /** A template of the description. */
  readonly message: string;
  readonly advice: string;
}

export interface PrintedSection {
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
}

/** The sections of a page that says what the description says, with advice that the tests made up. */
export function printedSections(api: Api): PrintedSection[] {
  return documentedSections(api).map(({ heading, errors }) => ({
    heading,
    rows: errors.map(({ status, grpc = "", code, template }, index) => ({
      status: String(status),
      grpc,
      code,
      message: template,
      advice: `Try remedy ${index + 1} for ${code.toLowerCase()}; a ${"`"}siteId${"`"} or [the desk](https://example.com/${index}) helps.`,
    })),
  }));
}

/** Words that the page prints as code although they are no parameters. */
const LITERALS = /\b(cycleDuration|RECURRING|catalogProductId|billingInfo)\b/g;

const INTRODUCTION =
  "> Portal: > > - Add `.md` to an address. ## Resource: Errors ## Article: Errors ## Article Content: ";
const HEAD = ["HTTP status", "Error code", "Error message", "Troubleshooting"];

type Parameter = (name: string) => string;
const named: Parameter = (name) => `\`<${name}>\``;
const blank: Parameter = () => "``";

function cellsOf({ status, grpc, code, message, advice }: PrintedRow, parameter: Parameter): string[] {
  const words = message.replaceAll(LITERALS, "`$1`").replaceAll(/\{(\w*)\}/g, (_, name: string) => parameter(name));
  return [`\`${grpc} (${status})\``, `\`${code}\``, words, advice];
}

function rowsOf({ rows }: PrintedSection, parameter: Parameter): string[] {
  return rows.map((row) => `| ${cellsOf(row, parameter).join(" | ")} |`);
}

function ordinary(sections: readonly PrintedSection[], parameter: Parameter, head = HEAD): string {
  return [
    "# Resellers API: Errors\n\nAn article about messages.",
    ...sections.map((section) =>
      [
        `## ${section.heading}\n\nThe [call](https://example.com/call) may answer with:\n`,
        `| ${head.join(" | ")} |`,
        `| ${head.map(() => "-----").join(" | ")} |`,
        ...rowsOf(section, parameter),
      ].join("\n"),
    ),
  ].join("\n\n");
}

function flattened(sections: readonly PrintedSection[], parameter: Parameter, between = " "): string {
  return [
    "# Resellers API: Errors This article lists messages.",
    ...sections.map(
      (section) =>
        `## ${section.heading} The [call](https://example.com/call) may answer with: |\n${HEAD.join("\n|\n")}\n| | ---- | ---- | ---- | ---- | ${rowsOf(section, parameter).join(" ")}`,
    ),
  ].join(between);
}

function html(sections: readonly PrintedSection[], parameter: Parameter, wrap: (body: string) => string): string {
  const escape = (text: string): string => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const code = (text: string): string =>
    text
      .replaceAll("``", "<code></code>")
      .replaceAll(/`([^`]+)`/g, (_, inner: string) => `<code>${escape(inner)}</code>`)
      .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>');
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}><div>${code(cell)}</div></${tag}>`).join("")}</tr>`;
  return wrap(
    sections
      .map(
        (section) =>
          `<h2>${section.heading}</h2><p>May answer with:</p><table><thead>${row(HEAD, "th")}</thead><tbody>${section.rows.map((one) => row(cellsOf(one, parameter), "td")).join("\n")}</tbody></table>`,
      )
      .join("\n"),
  );
}

const document = (body: string): string =>
  `<!doctype html><html><body><nav><h2>Menu</h2></nav><article><h1>Errors</h1>${body}</article><h2>Did this help?</h2></body></html>`;

/** Each form in which the page has been published, by name. */
export const forms: Readonly<Record<string, (sections: readonly PrintedSection[]) => string>> = {
  "Markdown with names": (sections) => ordinary(sections, named),
  "Markdown without names": (sections) => ordinary(sections, blank),
  "Markdown with blank code": (sections) => ordinary(sections, () => "` `"),
  "Markdown with unescaped names": (sections) => ordinary(sections, (name) => `<${name}>`),
  "Markdown with styled headers": (sections) =>
    ordinary(
      sections,
      named,
      HEAD.map((cell) => `<div style="width:200px">${cell}</div>`),
    ),
  "Markdown without outer pipes": (sections) =>
    ordinary(sections, named)
      .split("\n")
      .map((line) => (line.startsWith("| ") ? line.slice(2, -2) : line))
      .join("\n"),
  "Markdown with the introduction": (sections) =>
    `${INTRODUCTION.replaceAll(" ## ", "\n\n## ")}\n\n${ordinary(sections, blank)}`,
  "Windows line ends": (sections) => ordinary(sections, blank).replaceAll("\n", "\r\n"),
  flattened: (sections) => flattened(sections, blank),
  "flattened, a line for each section": (sections) => flattened(sections, blank, "\n\n"),
  "flattened with names": (sections) => flattened(sections, named),
  "flattened with the introduction": (sections) => INTRODUCTION + flattened(sections, blank),
  "flattened with words behind it": (sections) => `${flattened(sections, blank)} Did this help?`,
  "HTML document": (sections) => html(sections, named, document),
  "HTML without names": (sections) => html(sections, blank, document),
  "HTML fragment": (sections) => html(sections, named, (body) => body),
};
