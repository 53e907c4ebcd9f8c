import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compile, consumerFolder, type Problem } from "./compile.ts";
import type { Finding } from "./finding.ts";
import type { Packages } from "./packages.ts";
import { type Observation, run } from "./run.ts";
import { signs } from "./signs.ts";
import { type Fact, type MarkedLine, type Snippet, textOf } from "./snippet.ts";

/**
 * Compiles and runs snippets with the packages of one state, and says in what they do not hold.
 *
 * @throws when the packages themselves do not compile.
 */
export async function assess(snippets: readonly Snippet[], packages: Packages): Promise<readonly Finding[]> {
  if (snippets.length === 0) return [];
  const files = new Map(snippets.map((snippet, index) => [path.join(consumerFolder, `snippet-${index}.ts`), snippet]));
  const textsOf = (chosen: (snippet: Snippet) => boolean): ReadonlyMap<string, string> =>
    new Map([...files].filter(([, snippet]) => chosen(snippet)).map(([file, snippet]) => [file, textOf(snippet)]));
  // The thread runs them while this one compiles.
  const running = run(
    textsOf(({ facts }) => facts.length > 0),
    packages,
  );
  const problems = compile(
    textsOf(({ typed }) => typed),
    packages,
  );
  const observations = await running;
  const foreign = problems.find(({ file }) => !files.has(file));
  if (foreign) throw new Error(`What is generated does not compile: ${foreign.file}: ${foreign.message}`);
  const found = [...files].flatMap(([file, snippet]) => [
    ...problems.filter((problem) => problem.file === file).flatMap((problem) => compileFindings(snippet, problem)),
    ...runFindings(snippet, observations.get(file)),
  ]);
  return [...new Map(found.map((finding) => [keyOf(finding), finding])).values()];
}

/** One finding is enough for what one snippet shows of one subject. */
function keyOf({ snippet, subject, sign, noticed }: Finding): string {
  return [snippet, subject, sign, noticed].join("\n");
}

function compileFindings(snippet: Snippet, { line, message, deprecated }: Problem): readonly Finding[] {
  if (deprecated) {
    const known = snippet.deprecated !== false;
    return known
      ? []
      : [finding(snippet, { sign: "operation deprecated", subject: undefined }, "compile time", message)];
  }
  const marked = snippet.lines[line];
  const mark: Omit<MarkedLine, "code"> =
    typeof marked === "object" ? marked : { sign: "operation missing", subject: undefined };
  const { sign, subject, contains = [] } = mark;
  const subjects =
    typeof subject === "object" ? namesIn(message).map((name) => name && subject.below + name) : [subject];
  return subjects.map((about) =>
    finding(snippet, { sign, subject: about, contains }, "compile time", firstLines(message)),
  );
}

/** `Type '"A" | "B"' does not satisfy the expected type 'never'.` → `A`, `B`. */
function namesIn(message: string): readonly (string | undefined)[] {
  const names = [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  return names.length > 0 ? [...new Set(names)] : [undefined];
}

function firstLines(message: string): string {
  return message.split("\n").slice(0, 3).join(" ").slice(0, 400);
}

function runFindings(snippet: Snippet, observation: Observation | undefined): readonly Finding[] {
  if (observation === undefined) return [];
  if ("thrown" in observation)
    return [finding(snippet, { sign: "operation missing", subject: undefined }, "run time", observation.thrown)];
  const { observed } = observation;
  const different = snippet.facts.filter(({ name, expected }) => !isDeepStrictEqual(observed[name], expected));
  return different
    .filter(({ unless }) => unless === undefined || different.every(({ name }) => name !== unless))
    .map((fact) => finding(snippet, fact, "run time", differenceOf(fact, observed[fact.name])));
}

function differenceOf({ name, expected }: Fact, actual: unknown): string {
  const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 150);
  return `${name} was ${shown(expected)}, and is ${shown(actual)}`;
}

function finding(
  { name, package: packageName, operation }: Snippet,
  { sign, subject, contains = [] }: Pick<Fact, "sign" | "subject" | "contains">,
  noticed: Finding["noticed"],
  detail: string,
): Finding {
  return {
    package: packageName,
    snippet: name,
    operation,
    subject,
    contains,
    noticed,
    sign,
    detail,
    bump: signs[sign],
  };
}
