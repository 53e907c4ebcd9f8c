import { requests } from "@resellers-sdk/contract-tests";
import type { PlacedBehaviour } from "@resellers-sdk/emulator";
import { causeWords } from "./cause-words.ts";
import type { Pair } from "../facts/pairs.ts";
import { anchorOf, escapeHtml, fence, type Page, table } from "./page.ts";
import { curlOf } from "./snippets.ts";

/** The pages of the operations, and their table. */
export function operationPages(pairs: readonly Pair[], behaviours: readonly PlacedBehaviour[]): readonly Page[] {
  const names = Object.keys(requests);
  return [
    {
      path: "operations",
      title: "Operations",
      description: "The operations of the Wix Resellers API, with the errors that each documents.",
      body: table(
        ["Operation and request", "Documented errors"],
        names.map((name) => {
          const { method, path } = requests[name]!; // One of its keys.
          const count = pairs.filter(({ operation }) => operation === name).length;
          return [`[\`${name}\`](site:operations/${name})<br>\`${method.toUpperCase()} ${path}\``, String(count)];
        }),
      ),
    },
    ...names.map((name) => operationPage(name, pairs, behaviours)),
  ];
}

function operationPage(name: string, pairs: readonly Pair[], behaviours: readonly PlacedBehaviour[]): Page {
  const request = requests[name]!; // The caller lists its keys.
  const own = pairs.filter(({ operation }) => operation === name);
  const causes = new Set(own.map(({ cause }) => cause.id));
  const rules = behaviours.filter(({ id }) => id.startsWith(`${name}/`) && !causes.has(id));
  return {
    path: `operations/${name}`,
    title: name,
    description: `${request.method.toUpperCase()} ${request.path}: an example request, the documented errors, and how the emulator behaves.`,
    body: [
      `\`${request.method.toUpperCase()} ${request.path}\``,
      "## An example",
      "With `npx @resellers-sdk/emulator` running:",
      fence("sh", curlOf(request)),
      "## Documented errors",
      own.length === 0
        ? "The API documents no application codes for this operation. Codes that it sends all the same arrive as [unlisted](site:kinds/unlisted)."
        : table(
            ["Status", "Error and message"],
            own.map(({ row, name: error }) => [
              String(row.status),
              `[\`${error}\`](site:errors/${row.code}#${anchorOf(error)})<br>${escapeHtml(row.template)}`,
            ]),
          ),
      "Every operation can also fail in the ways that [have no code](site:kinds).",
      ...(rules.length === 0 ? [] : ["## What the emulator does", ...rules.map(causeWords)]),
    ].join("\n\n"),
  };
}
