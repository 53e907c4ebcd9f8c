import type { Code } from "../facts/pairs.ts";
import { anchorOf, escapeHtml, type Page, table } from "./page.ts";

/** The table of all documented errors. */
export function tablePage(codes: readonly Code[]): Page {
  const rows = codes.flatMap(({ code, pairs, names }) =>
    names.map((name) => {
      const own = pairs.filter((pair) => pair.name === name);
      const { row } = own[0]!; // The name comes from one of them.
      const operations = own.map(({ operation }) => `\`${operation}\``).join(", ");
      return [
        String(row.status),
        `[\`${name}\`](site:errors/${code}#${anchorOf(name)})<br>${escapeHtml(row.template)}<br><small>${operations}</small>`,
      ];
    }),
  );
  return {
    path: "errors",
    title: "All errors",
    description: "Every documented error of the Wix Resellers API: code, status, message and operations.",
    body: [
      `The API documents ${codes.length} codes with ${rows.length} messages. [Paste a body or a message](site:decoder) to find yours, or take [the table as JSON](file:errors.json).`,
      table(["Status", "Code, message and operations"], rows),
    ].join("\n\n"),
  };
}
