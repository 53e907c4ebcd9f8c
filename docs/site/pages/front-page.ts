import type { Code } from "../facts/pairs.ts";
import type { Page } from "./page.ts";

/** The page that is read first. */
export function frontPage(codes: readonly Code[]): Page {
  const messages = codes.reduce((sum, { names }) => sum + names.length, 0);
  return {
    path: "",
    title: "Resellers SDK",
    description: "Every failure of the Wix Resellers API: what it means, what causes it, and what to do.",
    body: `Every failure of the Wix Resellers API as a typed value that says what happened and what to do.

**You have a failing response?** [Paste it into the decoder](site:decoder), or look it up among [all ${codes.length} codes with their ${messages} messages](site:errors). Failures [without a code](site:kinds) have pages too.

**You want to see it work?** [The playground](site:playground) runs the life of an order in this page.

## Start

\`\`\`sh
npm install @resellers-sdk/client
\`\`\`

- [Getting started in five minutes](site:guides/getting-started), without an account
- [Handling failures](site:guides/handling-failures): results or exceptions, matching, what to tell customers
- [Retries and idempotency](site:guides/retries-and-idempotency): what is never sent twice, and when a new key is needed
- [Testing](site:guides/testing): errors on demand, an emulator, the contract

## The packages

| Package | What it is for |
| --- | --- |
| \`@resellers-sdk/client\` | calls the API; each call returns a value or a typed error |
| \`@resellers-sdk/errors\` | decodes and explains errors, with any HTTP client |
| \`@resellers-sdk/emulator\` | a stateful emulator of the API, on your machine |
| \`@resellers-sdk/contract-tests\` | proves that every documented answer is understood |

The [reference](site:reference) has every export, [option](site:reference/options) and command.

## What this site promises

Every error page is made from the description of the API and from the emulator's behaviour. The programs and commands on it are run against the emulator before it is published, and each ends in the code of its page. [What nobody knows](site:unknown) about the API is listed.

For agents: each page is also Markdown at its address with \`.md\` in place of the last slash; [llms.txt](file:llms.txt) lists them, [llms-full.txt](file:llms-full.txt) has everything, [errors.json](file:errors.json) has the table.
`,
  };
}
