import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { MatchersV3, PactV4, Verifier } from "@pact-foundation/pact";
import { createResellersClient } from "@resellers-sdk/client";
import { defaultIds } from "@resellers-sdk/emulator";
import { afterAll, expect, test } from "vitest";
import { resellersContract } from "../src/contract/resellers-contract.ts";
import { PACT_FILE, writePact } from "../src/pact/pact-file.ts";
import { recordContract } from "../src/pact/record-contract.ts";
import { startEmulatorTarget } from "../src/target/start-emulator.ts";

// Pact as its own guides use it: the Verifier of the provider, and a consumer test with PactV4.

const folder = mkdtempSync(path.join(tmpdir(), "resellers-pact-guide-"));
const { target, close } = await startEmulatorTarget();
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});
const account = defaultIds.accounts.reseller;

test("Pact's own Verifier verifies the pact of all cells against the emulator, through its provider states", async () => {
  const file = path.join(folder, PACT_FILE);
  await writePact(file, await recordContract(resellersContract));
  let sent = 0;
  const output = await new Verifier({
    provider: "wix-resellers-api",
    providerBaseUrl: target.url,
    pactUrls: [file],
    providerStatesSetupUrl: String(target.statesUrl),
    // The pact accepts any account; the emulator has its own. A cell that needs an unknown account keeps it.
    requestFilter: (request: IncomingMessage, _: unknown, next: () => void) => {
      if (request.headers["wix-account-id"] === "a-key") request.headers["wix-account-id"] = account;
      if (request.url?.startsWith("/__emulator/") === false) sent += 1;
      next();
    },
    failIfNoPactsFound: true,
    logLevel: "error",
  }).verifyProvider();
  const { interactionResults, result } = JSON.parse(output);
  expect(result).toBe(true);
  expect(interactionResults).toHaveLength(resellersContract.matrix.length);
  expect(sent).toBe(resellersContract.matrix.length);
});

test("a consumer test with PactV4 records what the client expects, beside the shipped pact", async () => {
  const pact = new PactV4({ consumer: "a-shop", provider: "wix-resellers-api", dir: folder, logLevel: "error" });
  const id = "7b1e0c55-94a3-4f0b-8a55-0d1c2b3a4f5e";
  await pact
    .addInteraction()
    .given("a package exists", { id })
    .uponReceiving("a question for a package")
    .withRequest("GET", `/resellers/v1/packages/${id}`, (request) => {
      request.headers({ Authorization: MatchersV3.like("a-key"), "wix-account-id": MatchersV3.uuid(account) });
    })
    .willRespondWith(200, (response) => {
      response.jsonBody({ package: { id: MatchersV3.uuid(id), accountId: MatchersV3.uuid(account) } });
    })
    .executeTest(async ({ url }) => {
      const resellers = createResellersClient({ apiKey: "key-of-a-test", accountId: account, baseUrl: url });
      const found = await resellers.getPackage({ id });
      expect(found.ok && found.data.package).toMatchObject({ id, accountId: account });
    });
  const recorded = JSON.parse(readFileSync(path.join(folder, "a-shop-wix-resellers-api.json"), "utf8"));
  expect(recorded.interactions.map(({ description }: { description: string }) => description)).toEqual([
    "a question for a package",
  ]);
});
