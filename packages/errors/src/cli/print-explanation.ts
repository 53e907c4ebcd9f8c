import type { Explanation } from "../explain/explain.ts";
import type { Io } from "./io.ts";
import { painter } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** One line for a parameter: its name, and what is said about it. */
export type ParameterLine = readonly [name: string, text: string];

/** Prints an explanation; with `values` of a real error, prints these instead of the examples. */
export function printExplanation(explanation: Explanation, values: readonly ParameterLine[], io: Io): void {
  const { name, title, meaning, fix, operations, others, status, retry, template, docsUrl, helpUrl, retired } =
    explanation;
  const paint = painter(io.colours);
  const section = (heading: string, text: string): void =>
    io.out(`\n${paint("bold", heading)}\n${wrap(text, Math.min(io.columns, 100), "  ")}\n`);

  io.out(`${paint("cyan", name)}${status ? `  ${paint("yellow", `${status}`)}` : ""}  ${title}\n`);
  if (retired) section("Retired", `The API no longer sends it since ${retired}.`);
  section("What happened", meaning);
  section("What to do", fix);
  if (retry) section("Sending it again", retryAdvice[retry]);
  if (template) section("Message", template);
  if (values.length) {
    const width = Math.max(...values.map(([label]) => label.length));
    io.out(`\n${paint("bold", "Parameters")}\n`);
    for (const [label, text] of values) io.out(`  ${paint("green", label.padEnd(width))}  ${text}\n`);
  }
  if (operations.length) section("Documented for", operations.join(", "));
  if (others.length) section("Other messages of this code", others.join(", "));
  const pages = [helpUrl, docsUrl].filter((page) => page !== undefined);
  if (pages.length) io.out(`\n${paint("bold", "Read more")}\n${pages.map((page) => `  ${page}\n`).join("")}`);
}

const retryAdvice = {
  never: "It will fail again, whatever is changed.",
  "after-change": "Only after a change of the request or of the account.",
  "same-request": "The same request may succeed later.",
} as const;
