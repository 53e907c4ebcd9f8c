import { isDeepStrictEqual } from "node:util";
import { compile } from "../compile/compile.ts";
import type { Problem } from "../compile/problem.ts";
import type { Finding } from "../model/finding.ts";
import type { Job } from "../model/job.ts";
import { signs } from "../model/signs.ts";
import type { Fact, MarkedLine, Snippet } from "../model/snippet.ts";
import type { Observation } from "../run/observation.ts";
import { run } from "../run/run.ts";

/**
 * Compiles and runs the snippets of each job with the packages of its state.
 *
 * @returns For each job, the observations that changed.
 * @throws {Error} when the packages of a state do not compile themselves.
 */
export async function findingsOf(jobs: readonly Job[]): Promise<readonly (readonly Finding[])[]> {
  // One is a process and the other a thread, so that they use two processors.
  const [problems, observations] = await Promise.all([compile(jobs), run(jobs)]);
  return jobs.map(({ snippets }, job) => {
    const own = problems[job] ?? [];
    const foreign = own.find(({ snippet }) => snippet === undefined);
    if (foreign) throw new Error(`What is generated does not compile: ${foreign.file}: ${foreign.message}`);
    const found = snippets.flatMap((snippet, index) => [
      ...own.filter((problem) => problem.snippet === index).flatMap((problem) => compileFindings(snippet, problem)),
      ...runFindings(snippet, observations[job]?.get(index)),
    ]);
    return [...new Map(found.map((finding) => [keyOf(finding), finding])).values()];
  });
}

/** One finding is enough for each snippet, subject, sign and time. */
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
