import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";

const ROUNDS = 5;
const names = [
  "bare fetch + json()",
  "bare fetch + json(), with a time-out",
  "openapi-fetch",
  "@resellers-sdk/client",
  "@hey-api/client-fetch",
  "ky",
  "ofetch",
  "axios",
  "@wix/sdk",
];
const script = fileURLToPath(new URL("./measure-overhead.ts", import.meta.url));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What each library adds to a bare `fetch` that answers at once. */
export function overhead(): void {
  for (const status of ["200", "428"]) {
    const times = new Map<string, number[]>(names.map((name) => [name, []]));
    // They take turns, so that the machine's moods hit all.
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, all] of times)
        all.push(
          Number(
            execFileSync(process.execPath, ["--conditions=@resellers-sdk/source", script, name, status], {
              encoding: "utf8",
            }),
          ),
        );
    const medians = new Map([...times].map(([name, all]) => [name, median(all)]));
    const bare = medians.get("bare fetch + json()") ?? 0;
    const theirs = (medians.get("openapi-fetch") ?? 0) - bare;
    console.log(`\n## ${status}, stubbed fetch: processor time per call in µs, median of ${ROUNDS} processes\n`);
    console.log(
      "| library | µs | lowest | × bare | overhead | × openapi-fetch's overhead |\n| --- | ---: | ---: | ---: | ---: | ---: |",
    );
    for (const [name, time] of medians)
      console.log(
        `| ${name} | ${time.toFixed(1)} | ${Math.min(...(times.get(name) ?? [])).toFixed(1)} | ${(time / bare).toFixed(2)} | ${(time - bare).toFixed(1)} | ${((time - bare) / theirs).toFixed(2)} |`,
      );
  }
}
