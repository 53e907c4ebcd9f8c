import { explain } from "@resellers-sdk/errors/explain";
import { isRetryKind, kinds } from "../facts/kinds.ts";
import { fence, type Page, table } from "./page.ts";

/** The pages of the failures that have no documented code, and their table. */
export function kindPages(): readonly Page[] {
  const pages = kinds.map(kindPage);
  const rows = pages.map(({ path }) => {
    const kind = path.split("/")[1]!; // `kinds/network`
    return [`[\`${kind}\`](site:${path})`, explained(kind).meaning];
  });
  return [
    {
      path: "kinds",
      title: "Failures without a code",
      description: "Network failures, timeouts, unreadable answers and refusals that carry no application code.",
      body: [
        "Every call ends in a value or in one of these kinds of errors, which `error.kind` names.",
        table(["Kind", "What happened"], rows),
      ].join("\n\n"),
    },
    ...pages,
  ];
}

function kindPage(kind: string): Page {
  const { title, meaning, fix } = explained(kind);
  return {
    path: `kinds/${kind}`,
    title: `${kind}: ${title}`,
    description: meaning,
    body: [
      meaning,
      "## What to do",
      fix,
      "## Send it again?",
      again(kind),
      "## How to handle it",
      fence("ts", handler(kind)),
    ].join("\n\n"),
  };
}

function handler(kind: string): string {
  const test = kind === "unlisted" ? 'error.kind === "api" && !error.known' : `error.kind === ${JSON.stringify(kind)}`;
  return `import type { AnyError } from "@resellers-sdk/errors";

export function report(error: AnyError): string | undefined {
  if (!(${test})) return undefined;
  return \`\${error.operation}: \${error.message}\`;
}
`;
}

function explained(kind: string): { readonly title: string; readonly meaning: string; readonly fix: string } {
  const explanation = explain(kind);
  if (explanation === undefined) throw new Error(`The documentation cannot be built: ${kind} is not explained.`);
  return explanation;
}

/** Whether to send the request again, and under which idempotency key. */
function again(kind: string): string {
  if (isRetryKind(kind))
    return "`error.retryable` says whether the same request may succeed later. An attempt may have taken effect, so send it with the same idempotency key: a new key would be a new order.";
  if (kind === "validation" || kind === "unlisted")
    return "Not unchanged. The API has answered and refused this very request: correct it, and send the corrected request with a new idempotency key.";
  if (kind === "decode") return "No. The call took effect; read the object to learn its state.";
  return "Not unchanged: mend the reason first. Keep the same idempotency key, because an earlier attempt of the call may have taken effect.";
}
