import { createWorld, steps } from "../astro/src/playground/steps.ts";
import { escapeHtml, fence, type Page } from "./page.ts";

/**
 * A guided tour of an order's life, with the output of each step from the build of the site; the page runs the same
 * steps.
 */
async function makePage(): Promise<Page> {
  let lines: string[] = [];
  const world = createWorld((...values) => void lines.push(values.join(" ")));
  const sections: string[] = [];
  for (const [index, { title, says, run }] of steps.entries()) {
    lines = [];
    await run(world);
    if (lines.length === 0)
      throw new Error(`The documentation cannot be built: "${title}" of the playground prints nothing.`);
    sections.push(
      `## ${index + 1}. ${title}`,
      says,
      fence("ts", bodyOf(run)),
      `<pre class="output" data-step="${index}" tabindex="0" aria-label="What step ${index + 1} printed">${escapeHtml(lines.join("\n"))}</pre>`,
    );
  }
  return {
    path: "playground",
    title: "Playground",
    description: "The life of an order, and one failure to cause and to handle, against the emulator in the page.",
    body: [
      "The client and the emulator run in this page: nothing is sent, and no account is needed. Below each step stands what it prints.",
      '<div id="playground"><noscript><p>Running the steps needs JavaScript. Without it, this is the transcript of a run.</p></noscript></div>',
      fence("ts", bodyOf(createWorld).replace(/\nreturn .*$/, "")),
      ...sections,
      "## And then",
      "[Getting started](site:guides/getting-started) does the same on your machine, [Testing](site:guides/testing) in your tests. [All errors](site:errors) have a request that brings them about.",
    ].join("\n\n"),
  };
}

/** The source of a function's body. */
function bodyOf(run: (...given: never[]) => unknown): string {
  const text = run.toString();
  const lines = text
    .slice(text.indexOf("{\n") + 2, text.lastIndexOf("}"))
    .split("\n")
    .filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin).trimEnd()).join("\n");
}

/** The playground. */
export const playgroundPage: Page = await makePage();
