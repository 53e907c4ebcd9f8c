import type { Page } from "./page.ts";

/** The page on which a pasted failure is explained; `serve/` puts the form in its place. */
export const decoderPage: Page = {
  path: "decoder",
  title: "Decoder",
  description: "Paste a body, a message, the output of curl -i or a line of a log, and get the explanation.",
  body: `Paste a response body, a message, the output of \`curl -i\` or a line of a log. It is read in this page by the decoder of \`@resellers-sdk/errors\`; nothing that you paste leaves it.

<div id="decoder"><noscript><p>The decoder needs JavaScript. Without it, search the table of all errors for the code or the words of the message, or run <code>npx @resellers-sdk/errors decode</code>.</p></noscript></div>

The same on the command line: \`curl -i … | npx @resellers-sdk/errors decode\`. A link such as \`/errors/PRODUCT_LIMIT_EXCEEDED/?productId=p-1&numberOfCurrentSubscriptions=3\` shows the page of a code with the exact message.
`,
};
