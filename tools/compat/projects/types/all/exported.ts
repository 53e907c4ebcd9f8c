/* A module of a user's test tools: what is inferred here has to be nameable in the declarations that are written of it. */
import { createResellersClient } from "@resellers-sdk/client";
import { createEmulator, defaultIds, defaultSeed, listBehaviours } from "@resellers-sdk/emulator";
import { answerWith, emulatorHandlers } from "@resellers-sdk/emulator/msw";
import { openSqliteStore } from "@resellers-sdk/emulator/sqlite";
import { viewer } from "@resellers-sdk/emulator/viewer";
import * as errors from "@resellers-sdk/errors";
import { explain, nearestNames } from "@resellers-sdk/errors/explain";

export const emulator = createEmulator({ clock: "manual", viewer });
export const { control, fetch: emulated } = emulator;
export const handlers = emulatorHandlers(emulator);
export const store = () => openSqliteStore("world.db");
export const behaviours = listBehaviours();
export const seed = defaultSeed;
export const { accounts, products } = defaultIds;

export const limit = errors.createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
  productId: "p",
  numberOfCurrentSubscriptions: 3,
});
export const wire = errors.toWire(limit);
export const decoded = errors.decodeError({ operation: "createPackageV2", status: 404, body: "" });
export const fromThrown = (caught: unknown) => errors.decodeThrown("createPackageV2", caught);
export const revived = errors.revive({});
export const advice = (error: errors.OperationError<"createPackageV2">) =>
  errors.matchError(error, { PRODUCT_LIMIT_EXCEEDED: (known) => known.params, otherwise: (other) => other });
export const pending = new Map([["a", limit]]);
export const handler = answerWith(limit, { once: true });
export const explanation = explain(limit);
export const near = nearestNames("PRODCT", errors.codesOf("createPackageV2"));
export const { catalogue, codesOf, operationsOf, matchError } = errors;
export const thrown = new errors.ResellersError(limit);
export const resellers = createResellersClient({ apiKey: "k", accountId: accounts.reseller, fetch: emulated });
export const failing = async () => {
  const result = await resellers.createPackageV2({ products: [] });
  if (result.ok) throw new Error("It was ordered");
  return { thrown: new errors.ResellersError(result.error), shown: errors.toPublic(result.error) };
};
