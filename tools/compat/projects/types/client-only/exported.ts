/* A module of a user's library: what is inferred here has to be nameable in the declarations that are written of it. */
import {
  createResellersClient,
  isKnown,
  isUnlisted,
  matchError,
  revive,
  type CreatePackageV2Input,
  type Data,
  type Methods,
  type OperationError,
} from "@resellers-sdk/client";
import { formatCurl, logHooks, metricsHooks } from "@resellers-sdk/client/hooks";
import { openTelemetryHooks } from "@resellers-sdk/client/opentelemetry";
import * as operations from "@resellers-sdk/client/operations";
import { recordTraffic } from "@resellers-sdk/client/record";
import { waitForDelivery } from "@resellers-sdk/client/wait";

export const resellers = createResellersClient({ apiKey: "k", accountId: () => "a" });
export const { raw } = resellers;
export const { GET: get, POST: post, PATCH: patch, use } = raw;
export const request = raw.request;
export const orderRaw = (body: CreatePackageV2Input) => raw.POST("/resellers/v2/packages", { body });
export const readRaw = () => raw.GET("/resellers/v1/packages/{id}", { params: { path: { id: "a" } } });

export const order = (input: CreatePackageV2Input) => resellers.createPackageV2(input);
export const orderOrThrow = (input: CreatePackageV2Input) => resellers.createPackageV2(input).orThrow();
export const read = async (id: string) => {
  const result = await resellers.getPackage({ id });
  return result.ok ? result.data.package : result.error;
};
export const failure = async (input: CreatePackageV2Input) => {
  const result = await order(input);
  return result.ok ? undefined : result.error;
};
export const limit = async (input: CreatePackageV2Input) => {
  const error = await failure(input);
  return error && isKnown(error, "PRODUCT_LIMIT_EXCEEDED") ? error : undefined;
};
export const unlisted = async (input: CreatePackageV2Input) => {
  const error = await failure(input);
  return error && isUnlisted(error, "NEW_CODE") ? error : undefined;
};
export const advice = (error: OperationError<"createPackageV2">) =>
  matchError(error, { PRODUCT_LIMIT_EXCEEDED: (known) => known.params, otherwise: (other) => other });
export const pages = () => resellers.queryPackages({ query: {} });
// The keys of a connection are symbols, which declarations cannot name, so a spread one needs a type annotation.
export const methods: Methods = { ...resellers };

export const connection = operations.createConnection({ apiKey: "k", accountId: "a" });
export const readByFunction = (id: string) => operations.getPackage(connection, { id });
export const { createPackageV2, queryPackages } = operations;

export const hooks = [openTelemetryHooks(), logHooks(console), metricsHooks(() => undefined)];
export const curl = formatCurl;
export const recording = recordTraffic(fetch);
export const delivery = (id: string) => waitForDelivery(connection, { id });

export const revived = revive({});
export type Bought = Data<"createPackageV2">["package"];
export class Shop {
  readonly resellers = resellers;
  readonly order = order;
  readonly pending = new Map([["a", resellers.getPackage({ id: "a" })]]);
}
