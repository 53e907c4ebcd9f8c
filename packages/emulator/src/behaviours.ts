import type { Behaviour, PlacedBehaviour } from "./behaviour.ts";
import { keyBehaviours } from "./http/authenticate.ts";
import { idempotencyBehaviours } from "./http/idempotency.ts";
import { lenienceBehaviours } from "./http/request/lenience.ts";
import { rateLimitBehaviours } from "./http/rate-limit.ts";
import { bodyBehaviours } from "./http/request/read-body.ts";
import { operations } from "./operations/operations.ts";
import { packageBehaviours } from "./operations/steps/package-body.ts";
import { cycleBehaviours } from "./world/cycle.ts";
import { deliveryBehaviours } from "./world/delivery.ts";

/** Everything that the emulator does, with the basis of each behaviour and the module that implements it. */
export function listBehaviours(): readonly PlacedBehaviour[] {
  return [
    ...placed("delivery", "world/delivery.ts", deliveryBehaviours),
    ...placed("key", "http/authenticate.ts", keyBehaviours),
    ...placed("lenience", "http/request/lenience.ts", lenienceBehaviours),
    ...placed("body", "http/request/read-body.ts", bodyBehaviours),
    ...placed("cycle", "world/cycle.ts", cycleBehaviours),
    ...placed("package", "operations/steps/package-body.ts", packageBehaviours),
    ...placed("idempotency", "http/idempotency.ts", idempotencyBehaviours),
    ...placed("rateLimit", "http/rate-limit.ts", rateLimitBehaviours),
    ...Object.entries(operations).flatMap(([operation, { causes, behaviours }]) => [
      ...Object.entries(causes).flatMap(([name, cause]) =>
        placed(operation, `causes/${name.split(".")[0]}.ts`, { [name]: cause }),
      ),
      ...placed(operation, `operations/${operation}.ts`, behaviours),
    ]),
  ];
}

function placed(group: string, at: string, behaviours: Readonly<Record<string, Behaviour>>): PlacedBehaviour[] {
  return Object.entries(behaviours).map(([name, { says, basis }]) => ({ id: `${group}/${name}`, says, basis, at }));
}
