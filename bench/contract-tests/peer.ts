import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PactV4, Verifier } from "@pact-foundation/pact";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/*
 * The same tools one after another, as their guides use them: Prism serves the whole description, the client is forced
 * into every answer, then records every interaction into one pact, which one Verifier replays. That is three of the
 * seven facts, and nothing is checked against the matrix. `node peer.ts FOLDER`, where the packages are.
 */

const STATE = "the API answers";
const [, , folder = ""] = process.argv;
const dist = (name: string, file: string): string =>
  pathToFileURL(path.join(folder, "node_modules/@resellers-sdk", name, "dist", file)).href;

// The packages are made for the description at hand; these are the parts of them that are used.
const { matrix } = (await import(dist("contract-tests", "generated/matrix.gen.js"))) as { matrix: Cell[] };
const { openapi } = (await import(dist("contract-tests", "generated/openapi.gen.js"))) as { openapi: object };
const { requests } = (await import(dist("contract-tests", "generated/requests.gen.js"))) as { requests: Requests };
const { createResellersClient } = (await import(dist("client", "index.js"))) as { createResellersClient: MakeClient };

interface Cell {
  readonly operation: string;
  readonly status: number;
  readonly example: string;
  readonly body: unknown;
}
type Requests = Readonly<
  Record<string, { method: string; path: string; parameters: Parts; body?: object; input: object }>
>;
type Parts = { readonly path: Readonly<Record<string, unknown>> };
type Call = (input: object, options: object) => Promise<{ ok: boolean; error?: { status?: number } }>;
type MakeClient = (options: object) => Readonly<Record<string, Call>>;

const credentials = { apiKey: "key", accountId: "00000000-0000-4000-8000-000000000000" };
const preferOf = ({ status, example }: Cell): string => `code=${status}, example=${example}`;

async function callCell(baseUrl: string, cell: Cell, headers: object): Promise<void> {
  const client = createResellersClient({ ...credentials, baseUrl, idempotencyKey: false });
  const result = await client[cell.operation]!(requests[cell.operation]!.input, { headers, retry: false });
  const status = result.ok ? 200 : result.error?.status;
  if (status !== cell.status) throw new Error(`${cell.operation} ${cell.example} gave ${status}`);
}

async function record(cell: Cell, dir: string): Promise<void> {
  const { method, path: template, parameters, body } = requests[cell.operation]!;
  const where = template.replace(/\{([^}]+)\}/g, (_, name: string) => String(parameters.path[name]));
  const pact = new PactV4({ consumer: "client", provider: "api", dir, logLevel: "error" });
  await pact
    .addInteraction()
    .given(STATE, { status: cell.status, example: cell.example })
    .uponReceiving(`${cell.operation} ${cell.status} ${cell.example}`)
    .withRequest(method.toUpperCase(), where, (request) => {
      if (body !== undefined) request.jsonBody(body);
    })
    .willRespondWith(cell.status, (response) => response.jsonBody(cell.body))
    .executeTest(({ url }) => callCell(url, cell, {}));
}

async function verify(url: string, file: string): Promise<void> {
  let prefer = "";
  const setPrefer = async (parameters?: unknown): Promise<void> => {
    prefer = preferOf(parameters as Cell);
  };
  await new Verifier({
    provider: "api",
    providerBaseUrl: url,
    pactUrls: [file],
    logLevel: "error",
    stateHandlers: { [STATE]: { setup: setPrefer } },
    requestFilter: (request, _response, next) => {
      const keys = { authorization: "key", "wix-account-id": "account", "x-account-id": "account" };
      Object.assign(request.headers, keys, prefer === "" ? {} : { prefer });
      next();
    },
  }).verifyProvider();
}

const config = { isProxy: false, mock: { dynamic: false }, checkSecurity: true, validateRequest: true } as const;
const server = createServer(await getHttpOperationsFromSpec(openapi), {
  cors: false,
  components: { logger: createLogger("prism", { level: "silent" }) },
  config: { ...config, validateResponse: true, errors: false, upstreamProxy: undefined },
});
const dir = mkdtempSync(path.join(tmpdir(), "peer-"));
const began = performance.now();
const laps: number[] = [];
const lap = (): void => void laps.push((performance.now() - began) / 1000);
const url = await server.listen(0, "127.0.0.1");
for (const cell of matrix) await callCell(url, cell, { prefer: preferOf(cell) });
lap();
for (const cell of matrix) await record(cell, dir);
lap();
await verify(url, path.join(dir, "client-api.json"));
lap();
await server.close();
rmSync(dir, { recursive: true });
console.error(JSON.stringify({ laps, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
