import { escapeMarkup } from "../report/escape-markup.ts";
import { htmlStyle } from "../report/html-style.ts";
import type { Audit } from "./audit.ts";

/** The output formats of an audit. */
export const auditFormats: Readonly<Record<string, (audit: Audit) => string>> = {
  table: formatTable,
  json: (audit) => JSON.stringify(audit, undefined, 2),
  markdown: formatMarkdown,
  html: formatHtml,
};

/** A table of the report; all rows have the columns of its head. */
interface Part {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function partsOf({ unknown, seen, neverSeen }: Audit): Part[] {
  return [
    {
      title: "Not covered by the description",
      head: ["kind", "operation", "what", "times", "first seen"],
      rows: unknown.map(({ kind, operation, what, count, place }) => [kind, operation, what, String(count), place]),
    },
    {
      title: "Observed answers",
      head: ["operation", "answer", "times"],
      rows: seen.map(({ operation, answer, count }) => [operation, answer, String(count)]),
    },
    { title: "Described answers that were not observed", head: ["answer"], rows: neverSeen.map((answer) => [answer]) },
  ];
}

function summaryOf({ compared, skipped, unknown, neverSeen }: Audit): string {
  return `${compared} compared, ${skipped} skipped, ${unknown.length} not covered by the description, ${neverSeen.length} of its answers not observed`;
}

function formatTable(audit: Audit): string {
  const parts = partsOf(audit).flatMap(({ title, head, rows }) => {
    if (rows.length === 0) return [];
    const lines = [head, ...rows];
    const widths = head.map((_, at) => Math.max(...lines.map((row) => row[at]?.length ?? 0)));
    const text = lines.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
    return [`${title}\n${text.join("\n")}`];
  });
  return [summaryOf(audit), ...parts].join("\n\n");
}

function formatMarkdown(audit: Audit): string {
  const text = (cell: string): string =>
    escapeMarkup(cell)
      .replaceAll(/[\\|`*_[\]]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, " ");
  const parts = partsOf(audit).flatMap(({ title, head, rows }) => {
    if (rows.length === 0) return [];
    const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(text))];
    return [`## ${title}\n\n${lines.map((row) => `| ${row.join(" | ")} |`).join("\n")}`];
  });
  return ["# Audit of recorded traffic", summaryOf(audit), ...parts].join("\n\n");
}

function formatHtml(audit: Audit): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join("")}</tr>`;
  const parts = partsOf(audit).map(({ title, head, rows }) =>
    rows.length === 0
      ? ""
      : `<section><h2>${title}</h2><table>${row(head, "th")}\n${rows.map((cells) => row(cells, "td")).join("\n")}</table></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Audit of recorded traffic</title>
<style>${htmlStyle}</style>
<main><h1>Audit of recorded traffic</h1><p>${escapeMarkup(summaryOf(audit))}</p>
${parts.join("\n")}
</main>
`;
}
