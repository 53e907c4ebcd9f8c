import { clientCall, matrix, openapi, requests, runMatrix, startPrism } from "@resellers-sdk/contract-tests";
import { formatResult } from "./format-result.ts";

/** Shows the whole chain at work: a mock server is forced into each documented answer, and the client explains it. */
async function demo(): Promise<boolean> {
  const cells = [...matrix.filter(({ kind }) => kind === "success"), ...matrix.filter(({ kind }) => kind === "error")];
  const width = String(cells.length).length;
  let done = 0;
  let proven = 0;
  let failed = 0;
  const server = await startPrism(openapi);
  try {
    for await (const result of runMatrix({ cells, requests, call: clientCall(server.url) })) {
      done += 1;
      if (result.differences.length > 0) failed += 1;
      else if (result.cell.kind === "error") proven += 1;
      console.log(`${String(done).padStart(width)}/${cells.length} ${formatResult(result)}`);
    }
  } finally {
    await server.close();
  }
  const documented = cells.filter(({ kind }) => kind === "error").length;
  console.log(`${proven} of ${documented} documented errors forced, decoded and explained`);
  return failed === 0;
}

if (!(await demo())) process.exitCode = 1;
