import { catalogue } from "../catalogue/catalogue.ts";
import { explain, explainedNames } from "../explain/explain.ts";
import type { ExitCode, Io } from "./io.ts";
import { nearestNames } from "../explain/nearest-names.ts";
import { painter } from "./paint.ts";
import { printExplanation } from "./print-explanation.ts";

/** Explains a code, or one of its messages. A code of several messages is explained message by message. */
export function explainCommand(name: string, json: boolean, io: Io): ExitCode {
  const first = explain(name);
  if (!first) {
    const codes: readonly string[] = [...explainedNames, ...catalogue.map(({ code }) => code)];
    const near = nearestNames(name, [...new Set(codes)]);
    io.err(`${name} is not documented.${near.length ? ` Did you mean ${near.join(", ")}?` : ""}\n`);
    io.err("The documented codes: resellers-errors list\n");
    return 1;
  }
  const isCode = catalogue.some(({ code }) => code === name);
  const all = isCode ? [first, ...first.others.map((other) => explain(other)!)] : [first];
  if (json) {
    io.out(`${JSON.stringify(all.length === 1 ? first : all, null, 2)}\n`);
    return 0;
  }
  const paint = painter(io.colours);
  for (const [index, explanation] of all.entries()) {
    if (index) io.out(`\n${paint("dim", "─".repeat(Math.min(io.columns, 60)))}\n\n`);
    const parameters = Object.entries(explanation.parameters).map(
      ([label, { description, example }]) => [label, `${description} For example ${JSON.stringify(example)}`] as const,
    );
    printExplanation(explanation, parameters, io);
    if (explanation.example !== undefined)
      io.out(
        `\n${paint("bold", "Example body")}\n${JSON.stringify(explanation.example, null, 2).replace(/^/gm, "  ")}\n`,
      );
  }
  return 0;
}
