import autocannon from "autocannon";
import { contenders, type Contender } from "./contenders.ts";
import { median } from "./median.ts";
import { order } from "./order.ts";
import { headers, type RunningServer, start } from "./running-server.ts";

const CONNECTIONS = 20;
const ROUNDS = 3;
const SECONDS = 1.5;

/** The result of one server: figures, or the reason why it could not be measured. */
export interface Throughput {
  readonly name: string;
  readonly firstAnswerMs?: number;
  readonly getPerS?: number;
  readonly createPerS?: number;
  readonly problem?: string;
}

/** Measures one server after the other, several rounds, so that a busy moment of the machine does not hit one alone. */
export async function measureThroughput(folder: string): Promise<readonly Throughput[]> {
  const running: { readonly contender: Contender; readonly server: RunningServer; get: number[]; create: number[] }[] =
    [];
  const problems: Throughput[] = [];
  for (const contender of contenders)
    try {
      const server = await start(contender, folder);
      running.push({ contender, server, get: [], create: [] });
    } catch (error) {
      problems.push({ name: contender.name, problem: String(error) });
    }
  try {
    // The first round warms up and does not count.
    for (let round = 0; round <= ROUNDS; round++)
      for (const { contender, server, get, create } of running) {
        const gets = await callsPerS(contender, server, "get", round === 0 ? 0.5 : SECONDS);
        const creates = await callsPerS(contender, server, "create", round === 0 ? 0.5 : SECONDS);
        if (round === 0) continue;
        get.push(gets);
        create.push(creates);
      }
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
  const measured = running.map(({ contender, server, get, create }) => ({
    name: contender.name,
    firstAnswerMs: server.firstAnswerMs,
    getPerS: median(get),
    createPerS: median(create),
  }));
  return [...measured, ...problems];
}

async function callsPerS(
  { name, paths }: Contender,
  { url }: RunningServer,
  call: "get" | "create",
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: url + paths[call],
    connections: CONNECTIONS,
    duration: seconds,
    sampleInt: 100,
    headers,
    ...(call === "create" && { method: "POST" as const, body: JSON.stringify(order) }),
  });
  if (result.non2xx > 0 || result.errors > 0 || result["2xx"] === 0)
    throw new Error(`${name}, ${call}: ${result["2xx"]} successes, ${result.non2xx} others, ${result.errors} errors`);
  return result["2xx"] / result.duration;
}
