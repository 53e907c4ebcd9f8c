import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { main } from "../../cli/main.ts";
import { defaultIds } from "../../world/seed/default-ids.ts";
import { steps } from "./steps.ts";

const shownUrl = "http://127.0.0.1:4020";
const account = defaultIds.accounts.reseller;

/** Runs a command in a shell, as a reader of the transcript does. */
async function shell(command: string, variables: Readonly<Record<string, string>>): Promise<string> {
  return (await promisify(execFile)("sh", ["-c", command], { env: { ...process.env, ...variables } })).stdout;
}

/** The variables from the answer of an order. */
function namesIn(
  answer: string,
  names: { readonly package: string; readonly instance: string },
): Record<string, string> {
  // The body is the first line, and the step has checked that it is a package.
  const { package: made } = JSON.parse(answer.split("\n")[0] ?? "") as {
    package: { id: string; productInstances: [{ instanceId: string }] };
  };
  return { [names.package]: made.id, [names.instance]: made.productInstances[0].instanceId };
}

const block = (text: string): string => `\`\`\`console\n${text}\`\`\`\n`;

test("TRANSCRIPT.md is what curl alone brings about; `vitest run --update` writes it anew", async () => {
  const ended = await main(["--port", "0", "--clock", "manual", "--quiet"], {
    out: () => {},
    err: () => {},
    readFile: () => Promise.reject(new Error("no file is read")),
  });
  if (!("server" in ended)) throw new Error("It did not start");
  const { url, close } = ended.server;
  const variables: Record<string, string> = { api: url, account };
  const page = [
    "# The emulator by curl alone",
    "A test runs these commands, one after the other, and compares each byte of the answers.",
    block(`$ npx @resellers-sdk/emulator --clock manual --quiet\n${shownUrl}\n`),
    "In a second shell:",
    block(`$ api=${shownUrl}\n$ account=${account}\n`),
  ];
  try {
    for (const { heading, says, command, holds, names } of steps) {
      const answer = await shell(command, variables);
      expect(answer, says).toMatch(holds);
      if (heading !== undefined) page.push(`## ${heading}`);
      let shown = `$ ${command}\n${answer}`;
      if (names !== undefined) {
        const found = namesIn(answer, names);
        Object.assign(variables, found);
        for (const [name, value] of Object.entries(found)) shown += `$ ${name}=${value}\n`;
      }
      page.push(says, block(shown));
    }
  } finally {
    await close();
  }
  const text = page.map((part) => `${part.trimEnd()}\n`).join("\n");
  await expect(text.replaceAll(url, shownUrl)).toMatchFileSnapshot("../../../TRANSCRIPT.md");
});
