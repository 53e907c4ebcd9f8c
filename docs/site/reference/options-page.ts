import { type Page, table } from "../pages/page.ts";
import type { Declaration, Described } from "./read-declarations.ts";
import { oneLine } from "./reference-pages.ts";

/** The sets of options that an integrator sets, and where they are given. */
const sets = [
  ["CredentialOptions", "Who calls"],
  ["ConnectionOptions", "How the client works"],
  ["ClientOptions", "Middleware"],
  ["RetryOptions", "When a request is sent again: `retry`"],
  ["CallOptions", "Of a single call: the second argument"],
  ["CallCredentials", "Whom a single call is for"],
  ["Hooks", "What is watched: `hooks`"],
] as const;

/**
 * The options of the client on one page, from their comments.
 *
 * @throws {Error} Where a set of options is no longer exported, or one of its options has no comment.
 */
export function optionsPage(described: readonly Described[]): Page {
  const client = described.find(({ entry }) => entry.specifier === "@resellers-sdk/client");
  return {
    path: "reference/options",
    title: "Options of the client",
    description: "Every option of createResellersClient and of a single call, with its default.",
    body: [
      "Only the key and the account are required. `createResellersClient({ … })` takes the first three sets, each operation the ones of a call as its second argument.",
      ...sets.flatMap(([name, title]) => {
        const found = client?.own.find((one) => one.name === name);
        if (found === undefined)
          throw new Error(`The documentation cannot be built: @resellers-sdk/client exports no ${name}.`);
        return [
          `## ${title}`,
          `[\`${name}\`](site:reference/client#${name.toLowerCase()}). ${found.text}`,
          rows(found),
        ];
      }),
    ].join("\n\n"),
  };
}

function rows({ members }: Declaration): string {
  return table(
    ["Option", "What it does"],
    members.map(({ name, type, text }) => [`\`${name}\`<br>\`${oneLine(type)}\``, oneLine(text)]),
  );
}
