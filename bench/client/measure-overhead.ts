import { answers } from "./answers.ts";
import { contenders } from "./contenders.ts";

// One library in a process of its own, as in a user's program: beside others it would be compiled for all of them.
const [name = "", status = "200"] = process.argv.slice(2);
const code = status === "428" ? 428 : 200;
const body = answers[code];
const headers = {
  "content-type": "application/json",
  "content-length": String(body.length),
  "x-wix-request-id": "1774.5",
};
const fetch = (async () => new Response(body, { status: code, headers })) as typeof globalThis.fetch;
const send = contenders[name]?.({ origin: "https://www.wixapis.com", fetch });
if (!send) throw new Error(`no such library: ${name}`);

/** Microseconds of this thread's processor for each call. */
async function measure(forMs: number): Promise<number> {
  const until = performance.now() + forMs;
  const before = process.threadCpuUsage();
  let calls = 0;
  while (performance.now() < until) for (let more = 0; more < 200; more++, calls++) await send?.();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / calls;
}

await measure(2_500); // Until the optimising compiler is through with it.
console.log(await measure(1_000));
