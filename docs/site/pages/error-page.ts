import type { Code, Pair } from "../facts/pairs.ts";
import { anchorOf, escapeHtml, fence, type Page, table } from "./page.ts";
import { retryWords } from "./retry-words.ts";
import { causeWords } from "./cause-words.ts";
import { curlOf, programOf } from "./snippets.ts";

/** The related codes of a code. */
export interface Surroundings {
  readonly codes: readonly Code[];
  /** The first version of the errors package that lists the code, in words. */
  readonly since: string;
}

/** The page of one code, with a section for each of its messages. */
export function errorPage(code: Code, { codes, since }: Surroundings): Page {
  const first = code.pairs[0]!; // A code comes from at least one pair.
  const operations = [...new Set(code.pairs.map(({ operation }) => operation))];
  const statuses = [...new Set(code.pairs.map(({ row }) => `${row.status} (\`${row.grpc}\`)`))];
  const meanings = [...new Set(code.pairs.map(({ explanation }) => explanation.meaning))];
  const body = [
    meanings.length === 1 ? meanings[0] : `The code has ${meanings.length} cases, which its messages tell apart.`,
    table(
      ["In short", `\`${code.code}\``],
      [
        ["Status", statuses.join(", ")],
        ["Operations", operations.map((name) => `[\`${name}\`](site:operations/${name})`).join(", ")],
        ["Send the same request again?", retryWords(first.row.retry)],
        ["Listed since", since],
        ...(first.explanation.retired ? [["Retired by the API on", first.explanation.retired]] : []),
        ["The API's page", `[errors](${first.row.docsUrl})`],
      ],
    ),
    ...sideBySide(code),
    ...code.names.map((name) => section(code.pairs.filter((pair) => pair.name === name))),
    related(code, codes),
  ];
  const messages = [...new Set(code.pairs.map(({ row }) => row.template))].join(" · ");
  return {
    path: `errors/${code.code}`,
    title: code.code,
    description: `${first.explanation.title}. ${messages}`,
    body: body.filter(Boolean).join("\n\n"),
  };
}

/** The wordings of the error by operation, if there are several. */
function sideBySide({ names, pairs }: Code): readonly string[] {
  if (names.length < 2) return [];
  return [
    `These are its ${names.length} messages:`,
    table(
      ["Message", "Operation and variant"],
      pairs.map(({ row, operation, name }) => [
        `[${escapeHtml(row.template)}](#${anchorOf(name)})`,
        `\`${operation}\`<br>\`${name.split(".")[1]}\``,
      ]),
    ),
  ];
}

function section(pairs: readonly Pair[]): string {
  const { name, row, explanation, cell } = pairs[0]!; // The name comes from one of them.
  const parameters = Object.entries(explanation.parameters);
  return [
    `## ${name}`,
    `<p class="message" data-pagefind-weight="10" data-template="${escapeHtml(row.template)}">${escapeHtml(row.template)}</p>`,
    `**${explanation.title}.** ${explanation.meaning}`,
    parameters.length === 0
      ? "The message has no parameters."
      : table(
          ["Parameter", "What it is"],
          parameters.map(([key, { description, example }]) => [
            `\`${key}\`<br>${typeOf(row.params, key)}`,
            `${description} Example: \`${Array.isArray(example) ? example.join(", ") : String(example)}\``,
          ]),
        ),
    "### What to do",
    explanation.fix,
    ...pairs.flatMap((pair) => bringAbout(pair, pairs.length > 1)),
    "### The body",
    fence("json", JSON.stringify(cell.body, undefined, 2)),
  ]
    .join("\n\n")
    .replaceAll(/^(### (?:What to do|The body))$/gm, (heading) => `${heading}${suffix(name)}`);
}

/** Headings repeat in each section of a page; the variant makes their anchors unique and tells a reader where he is. */
function suffix(name: string): string {
  const [, variant] = name.split(".");
  return variant === undefined ? "" : ` (${variant})`;
}

function bringAbout(pair: Pair, many: boolean): readonly string[] {
  const of = many ? ` in ${pair.operation}` : "";
  const end = `${of}${suffix(pair.name)}`;
  return [
    `### What causes it${end}`,
    causeWords(pair.cause),
    `### How to bring it about${end}`,
    "With `npx @resellers-sdk/emulator` running:",
    fence("sh", curlOf(pair.request)),
    `### How to handle it${end}`,
    fence("ts", programOf(pair)),
  ];
}

function related({ code, pairs }: Code, codes: readonly Code[]): string {
  const causes = new Set(pairs.map(({ cause }) => cause.says));
  const same = codes.filter((other) => other.code !== code && other.pairs.some(({ cause }) => causes.has(cause.says)));
  const [, ...words] = code.split("_").toReversed();
  // Codes of one family share a word: INVALID_BILLING_CYCLE and MISSING_BILLING_CYCLE, SITE_NOT_FOUND and MISSING_SITE_ID.
  const subject = words.find((word) => !["NOT", "PRODUCT", "INSTANCE", "FOR", "ON"].includes(word));
  const family = codes.filter(
    (other) =>
      other.code !== code && !same.includes(other) && subject !== undefined && other.code.split("_").includes(subject),
  );
  const lines = [
    ...same.map((other) => `- ${linkTo(other)}: has the same cause`),
    ...family.map((other) => `- ${linkTo(other)}: ${other.pairs[0]!.explanation.title.toLowerCase()}`), // Has a pair.
  ];
  return [
    "## Related",
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
    "[All errors](site:errors) · [Decode a body or a message](site:decoder) · [Failures without a code](site:kinds)",
  ].join("\n\n");
}

function linkTo({ code }: Code): string {
  return `[\`${code}\`](site:errors/${code})`;
}

function typeOf(params: Readonly<Record<string, unknown>>, key: string): string {
  const type = params[key];
  return typeof type === "string" ? type : "list";
}
