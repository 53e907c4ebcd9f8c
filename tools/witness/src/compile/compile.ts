import path from "node:path";
import type { Job } from "../model/job.ts";
import { textOf } from "../model/snippet.ts";
import { type DeprecatedCall, deprecatedCalls, deprecationMarks } from "./deprecated-calls.ts";
import { compileProject, type Diagnostic } from "./native-compiler.ts";
import type { Problem } from "./problem.ts";
import { snippetFile, withProject } from "./project.ts";

/**
 * Compiles the typed snippets of each job with the packages of its state, and what is generated for these packages.
 *
 * @returns The problems of each job, in the order of the jobs.
 */
export async function compile(jobs: readonly Job[]): Promise<readonly (readonly Problem[])[]> {
  if (!jobs.some(({ snippets }) => snippets.some(({ typed }) => typed))) return jobs.map(() => []);
  return withProject(jobs, async (folder) => {
    const compiling = compileProject(folder);
    // The native compiler is a process of its own, which works meanwhile.
    const deprecated = jobs.map((job, index) => deprecatedIn(folder, job, index));
    const problems = Map.groupBy((await compiling).map(located), ({ job }) => job);
    return jobs.map((_, index) => [
      ...(problems.get(index) ?? []).map(({ problem }) => problem),
      ...(deprecated[index] ?? []),
    ]);
  });
}

/** Finds the job and the snippet that a message is about. */
function located({ file, line, message }: Diagnostic): { readonly job: number; readonly problem: Problem } {
  const [, job, snippet] = /^job-(\d+)\/(?:consumer\/snippet-(\d+)\.ts$)?/.exec(file) ?? [];
  if (job === undefined) throw new Error(`The compiler complains about ${file}: ${message}`);
  const index = snippet === undefined ? undefined : Number(snippet);
  return { job: Number(job), problem: { snippet: index, file, line, message, deprecated: false } };
}

/** Results of the search for deprecated calls: most states mark the same things, and have the same snippets. */
const searched = new Map<string, readonly DeprecatedCall[]>();

/** Searches the snippets of a job that were written before anything in them was deprecated. */
function deprecatedIn(folder: string, { snippets, packages }: Job, job: number): readonly Problem[] {
  const marks = deprecationMarks(packages);
  const wanted = [...snippets.entries()]
    .filter(([, { typed, deprecated }]) => typed && deprecated === false)
    .map(([index, snippet]) => ({
      index,
      file: path.join(folder, snippetFile(job, index)),
      key: `${marks}\n${textOf(snippet)}`,
    }));
  const fresh = wanted.filter(({ key }) => !searched.has(key));
  if (fresh.length > 0) {
    const calls = deprecatedCalls(
      folder,
      fresh.map(({ file }) => file),
    );
    for (const { file, key } of fresh)
      searched.set(
        key,
        calls.filter((call) => call.file === file),
      );
  }
  return wanted.flatMap(({ index, key }) =>
    (searched.get(key) ?? []).map(({ name, line }): Problem => ({
      snippet: index,
      file: snippetFile(job, index),
      line,
      message: `${name} is deprecated`,
      deprecated: true,
    })),
  );
}
