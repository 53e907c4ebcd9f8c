import type { Behaviour } from "../../behaviour.ts";
import type { Instance, Package } from "../../world/entities.ts";
import { type JsonObject, textIn } from "../../json-object.ts";

/** The behaviours of packages in answers. */
export const packageBehaviours: Readonly<Record<string, Behaviour>> = {
  noParent: {
    says: "Answers leave out parentAccountId.",
    basis: { assumed: "Two samples show it, but the schema marks it as internal." },
  },
};

/** A package as the API writes it. Unset members are left out. */
export function packageBody({ id, accountId, externalId, instances, createdDate, updatedDate }: Package): object {
  return {
    id,
    accountId,
    ...(externalId === undefined ? {} : { externalId }),
    productInstances: instances.map(instanceBody),
    createdDate,
    updatedDate,
  };
}

/** An instance as the API writes it, without the emulator's internal members. */
export function instanceBody({ deliverAt: _, ...instance }: Instance): object {
  return instance;
}

/** The answer of all operations that change a package: the key of the request, if it had one, and the package. */
export function changedPackage(request: JsonObject, value: Package): object {
  const idempotencyKey = textIn(request, "idempotencyKey");
  return { ...(idempotencyKey === undefined ? {} : { idempotencyKey }), package: packageBody(value) };
}
