import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { full } from "../testing/full.ts";
import { defaultIds } from "../world/seed/default-ids.ts";

const WRITES = full ? 10_000 : 256;
/** How many times the process is killed, each time in the middle of the writes. */
const ROUNDS = full ? 20 : 4;
const WRITERS = 8;

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(file: string): Promise<Running> {
  const args = ["--conditions=@resellers-sdk/source", join(import.meta.dirname, "process.ts")];
  const child = spawn(process.execPath, [...args, "--port", "0", "--json", "--data", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url: string }; // The output of --json.
    return { url, child };
  }
  throw new Error("The emulator ended before it said its address");
}

async function kill({ child }: Running): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Orders a package of two products, with an idempotency key made from its number, and returns its id. */
async function write(url: string, number: number): Promise<string> {
  const one = { catalogProductId: defaultIds.products.addOn, countryCode: "BR" };
  const response = await fetch(`${url}/resellers/v2/packages`, {
    method: "POST",
    headers: {
      authorization: "any",
      "wix-account-id": defaultIds.accounts.reseller,
      "content-type": "application/json",
    },
    body: JSON.stringify({ idempotencyKey: `key-${number}`, externalId: `crash-${number}`, products: [one, one] }),
  });
  expect(response.status).toBe(200);
  const body = (await response.json()) as { package: { id: string } }; // The documented answer of Create.
  return body.package.id;
}

/** Writes until the process is killed; `answered` collects the answers. */
async function writeAndKill(
  running: Running,
  numbers: readonly number[],
  answered: Map<number, string>,
): Promise<void> {
  const waiting = [...numbers];
  const killAt = answered.size + Math.floor(numbers.length / 2);
  let killed: Promise<void> | undefined;
  const writer = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      try {
        answered.set(number, await write(running.url, number));
      } catch (error) {
        if (killed === undefined) throw error;
        return;
      }
      // At this point, the other writers have requests in flight.
      if (answered.size >= killAt) killed ??= kill(running);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  expect(killed).toBeDefined();
  await killed;
}

interface Kept {
  readonly id: string;
  readonly externalId?: string;
  readonly instances: readonly object[];
}

async function keptPackages({ url }: Running): Promise<ReadonlyMap<string, readonly Kept[]>> {
  const state = (await (await fetch(`${url}/__emulator/state`)).json()) as { packages: readonly Kept[] };
  return Map.groupBy(
    state.packages.filter(({ externalId }) => externalId?.startsWith("crash-")),
    ({ externalId = "" }) => externalId,
  );
}

test(
  `kill -9 in the middle of ${WRITES} writes loses no answered one, halves none, and repeats none`,
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "emulator-crash-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "world.db");
    const answered = new Map<number, string>();
    const perRound = WRITES / ROUNDS;
    for (let round = 0; round < ROUNDS; round += 1) {
      const numbers = Array.from({ length: perRound }, (_, index) => round * perRound + index);
      await writeAndKill(await start(file), numbers, answered);
      const again = await start(file);
      const kept = await keptPackages(again);
      for (const [number, id] of answered) expect(kept.get(`crash-${number}`)).toMatchObject([{ id }]);
      for (const packages of kept.values()) expect(packages).toMatchObject([{ instances: [{}, {}] }]);
      // Every key is sent again: orders without an answer take effect now, or took effect before the kill.
      for (const number of numbers) {
        const id = await write(again.url, number);
        expect(answered.get(number) ?? id).toBe(id);
        answered.set(number, id);
      }
      await kill(again);
    }
    const last = await start(file);
    const kept = await keptPackages(last);
    expect(kept.size).toBe(WRITES);
    for (const [number, id] of answered)
      expect(kept.get(`crash-${number}`)).toMatchObject([{ id, instances: [{}, {}] }]);
    await kill(last);
  },
);
