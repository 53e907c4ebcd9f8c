import { escapeMarkup } from "../report/escape-markup.ts";
import type { Audit, Unknown } from "./audit.ts";

/** The report that users send to the maintainers: only observations that the description does not cover. */
export interface TrafficProposal {
  readonly kind: "resellers-traffic-proposal";
  readonly version: 1;
  readonly unknown: readonly Unknown[];
}

/** The findings that an audit proposes to add to the description. */
export function proposalOf({ unknown }: Audit): TrafficProposal {
  // The path of a file is private; only its name is kept.
  const found = unknown.map((one) => ({ ...one, place: one.place.replace(/^.*[\\/]/, "") }));
  return { kind: "resellers-traffic-proposal", version: 1, unknown: found };
}

/** Instructions for editing the description, by kind of finding. */
const EDITS: Readonly<Record<Unknown["kind"], string>> = {
  operation: "Describe the operation.",
  status: "Add the status to the responses of the operation.",
  code: "Add the error below `spec/errors/` and its line to `x-errors`.",
  text: "Change the `message` of the error, or add a variant.",
  body: "Change the schema, so that it accepts the body.",
  member: "Declare the member in the schema.",
  header: "List the header beside the others of the response.",
  request: "Allow the request, or find out why it was accepted.",
};

/** The formats of a proposal. */
export const proposalFormats = {
  json: (audit: Audit): string => JSON.stringify(proposalOf(audit), undefined, 2),
  markdown: (audit: Audit): string => {
    const proposal = proposalOf(audit);
    if (proposal.unknown.length === 0) return "# Recorded traffic: nothing to propose";
    const items = proposal.unknown.map(({ kind, operation, what, count, failure }) => {
      const message = failure === undefined ? "" : `\n  message: ${text(failure.message)}`;
      return `- **${kind}** of ${operation}: ${text(what)} (${count} times)${message}\n  ${EDITS[kind]}`;
    });
    const json = JSON.stringify(proposal, undefined, 2).replaceAll("`", String.raw`\u0060`);
    return [
      "# Recorded traffic that the description does not cover",
      ...items,
      "The same for `npm run drift -- --traffic FILE.json --propose` in the repository:",
      `\`\`\`json\n${json}\n\`\`\``,
    ].join("\n\n");
  },
} as const;

function text(value: string): string {
  return escapeMarkup(value)
    .replaceAll(/[\\|`*_[\]]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, " ");
}
