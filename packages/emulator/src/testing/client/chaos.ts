import { type AnyError, createResellersClient, type ResellersClient, type Result } from "@resellers-sdk/client";
import { createEmulator } from "../../create-emulator.ts";
import type { FaultAction } from "../../http/faults.ts";
import { DrivenClock } from "../driven-clock.ts";

const [accountId, siteId, plan, larger] = [1, 2, 3, 4].map(
  (number) => `a0000000-0000-4000-8000-00000000000${number}`,
) as [string, string, string, string];
const product = { type: "plan", cycles: [{ type: "ONE_TIME" as const }] };
const seed = {
  accounts: [{ id: accountId }],
  sites: [{ id: siteId, accountId }],
  products: [
    { ...product, id: plan, name: "Plan" },
    { ...product, id: larger, name: "Larger plan" },
  ],
};

const faults: readonly FaultAction[] = [
  ...[403, 429, 500, 502, 503, 504].map((status) => ({ kind: "status", status }) as const),
  { kind: "status", status: 429, retryAfterS: 3 },
  { kind: "error", name: "PRODUCT_LIMIT_EXCEEDED" },
  { kind: "error", name: "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound" },
  { kind: "close", effect: "before" },
  { kind: "close", effect: "after" },
  { kind: "silence", effect: "before" },
  { kind: "silence", effect: "after" },
  { kind: "cut" },
];

const rank = ({ kind }: FaultAction): number => (kind === "error" ? 0 : 1);

/** The result of a run. */
export interface ChaosReport {
  /** How many successful answers are stored, by operation: how often each effect took place. */
  readonly effects: Readonly<Record<string, number>>;
  readonly packages: readonly unknown[];
  /** The kinds of the failures that the caller saw. */
  readonly failures: readonly string[];
  /** Failures that are not values of the closed family. */
  readonly untyped: readonly unknown[];
  readonly faults: number;
}

/** Which kinds of failures a caller may see under faults. A new kind has to be judged here. */
const isExpected: Readonly<Record<AnyError["kind"], boolean>> = {
  api: true,
  validation: true,
  auth: true,
  "rate-limit": true,
  server: true,
  network: true,
  timeout: true,
  decode: true,
  http: true,
  aborted: false,
  input: false,
};

/** Orders, assigns, adjusts and cancels under random faults, as a caller who follows the advice of the README. */
export async function chaosRun(random: () => number): Promise<ChaosReport> {
  const emulator = createEmulator({ clock: "manual", seed });
  const clock = new DrivenClock(emulator);
  const { fetch, control } = emulator;
  const client = createResellersClient({ apiKey: "any-key-will-do", accountId, fetch, clock, retry: { random } });
  const failures: string[] = [];
  const untyped: unknown[] = [];
  let asked = 0;
  let keys = 0;

  async function persist<Id extends "createPackageV2">(
    send: (idempotencyKey: string) => Promise<Result<Id> | Result<never>>,
  ): Promise<unknown> {
    const coming = Array.from({ length: Math.floor(random() * 4) }, () => ({
      action: faults[Math.floor(random() * faults.length)]!,
      times: 1 + Math.floor(random() * 3),
    }));
    // Documented errors first: once an effect took place, its key returns the stored answer, and a documented error is
    // impossible.
    for (const fault of coming.toSorted((one, other) => rank(one.action) - rank(other.action))) control.addFault(fault);
    asked += coming.length;
    let key = `key-${++keys}`;
    for (let tries = 0; tries < 40; tries++) {
      const result = await clock.drive(send(key));
      if (result.ok) return result.data;
      const { error } = result;
      failures.push(error.kind);
      if (!isExpected[error.kind] || error.message === "" || !Number.isInteger(error.attempts)) untyped.push(error);
      // A new key only after the API's own refusal of the order: after any other failure, an earlier attempt, whose
      // answer was lost, may have taken effect under the old one.
      if (error.kind === "api" || error.kind === "validation") key = `key-${++keys}`;
    }
    throw new Error(`40 tries led to no success: ${failures.join(", ")}`);
  }

  await play(client, persist as Persist); // The four operations differ in their types only.
  const { packages, answers } = control.state();
  const effects: Record<string, number> = {};
  for (const { key, status } of answers) {
    const operation = [
      "createPackageV2",
      "assignProductInstanceToSite",
      "adjustProductInstanceSpecifications",
      "cancelPackage",
    ];
    const name = operation.find((one) => key.includes(one)) ?? key;
    if (status === 200) effects[name] = (effects[name] ?? 0) + 1;
  }
  return { effects, packages, failures, untyped, faults: asked };
}

type Persist = (send: (idempotencyKey: string) => Promise<unknown>) => Promise<unknown>;

async function play(client: ResellersClient, persist: Persist): Promise<void> {
  const products = [{ catalogProductId: plan, countryCode: "BR" }];
  // The data of a success of this call.
  const made = (await persist((idempotencyKey) =>
    client.createPackageV2({ externalId: "order-1", products }, { idempotencyKey }),
  )) as { package: { id: string; productInstances: readonly { instanceId: string }[] } };
  const { id, productInstances } = made.package;
  const instanceId = productInstances[0]?.instanceId ?? "";
  await persist((idempotencyKey) => client.assignProductInstanceToSite({ instanceId, siteId }, { idempotencyKey }));
  await persist((idempotencyKey) =>
    client.adjustProductInstanceSpecifications({ instanceId, catalogProductId: larger }, { idempotencyKey }),
  );
  await persist((idempotencyKey) => client.cancelPackage({ id }, { idempotencyKey }));
}

/** The expected result of every run. */
export const expectedEnd: object = {
  effects: {
    createPackageV2: 1,
    assignProductInstanceToSite: 1,
    adjustProductInstanceSpecifications: 1,
    cancelPackage: 1,
  },
  packages: [{ externalId: "order-1", instances: [{ siteId, catalogProductId: larger, status: "CANCELED" }] }],
  untyped: [],
};
