import {
  type Cell,
  clientCall,
  compareCell,
  contractCases,
  formatMarkdown,
  matrix,
  proveContract,
  reportOf,
  requests,
  resellersContract,
  startMockServer,
} from "@resellers-sdk/contract-tests";

// A TypeScript user with the package from its tarball; compiled, never run.
const codes: string[] = matrix.flatMap((cell) => (cell.kind === "error" ? [cell.code] : []));
const first: Cell | undefined = matrix[0];
const server = await startMockServer({ port: 0 });
const call = clientCall(server.url);
if (first) console.log(compareCell(first, await call(first.operation, requests[first.operation]?.input ?? {}, {})));
for (const { name, run } of contractCases({ only: codes })) await run().catch(() => console.log(name));
console.log(formatMarkdown(reportOf("Prism", await proveContract(resellersContract, { operations: ["getPackage"] }))));
// @ts-expect-error a status is a number
matrix[0]?.status satisfies string;
