import type { OperationError } from "@resellers-sdk/errors";
import { describe, expectTypeOf, test } from "vitest";
import {
  createResellersClient,
  type Data,
  type Hooks,
  type Input,
  type OperationId,
  type ResellersClient,
  type Result,
} from "./index.ts";
import { createConnection, createPackageV2, queryPackages } from "./operations.ts";

declare const client: ResellersClient;
type IsAny<Type> = 0 extends 1 & Type ? true : false;
type IsUnknown<Type> = unknown extends Type ? true : false;
/** The operations whose type has become `any` or something else that accepts everything. */
type Collapsed<Types extends Record<OperationId, unknown>> = {
  [Id in OperationId]: true extends IsAny<Types[Id]> | IsUnknown<Types[Id]> ? Id : never;
}[OperationId];

// Only compiled, never called.
function compiled(_: () => unknown): void {}

describe("the types", () => {
  test("of no operation collapse to any or unknown", () => {
    expectTypeOf<Collapsed<{ [Id in OperationId]: Input<Id> }>>().toEqualTypeOf<never>();
    expectTypeOf<Collapsed<{ [Id in OperationId]: Data<Id> }>>().toEqualTypeOf<never>();
    expectTypeOf<Collapsed<{ [Id in OperationId]: Result<Id> }>>().toEqualTypeOf<never>();
    expectTypeOf<Collapsed<{ [Id in OperationId]: OperationError<Id> }>>().toEqualTypeOf<never>();
    expectTypeOf<Collapsed<{ [Id in OperationId]: Parameters<ResellersClient[Id]>[0] }>>().toEqualTypeOf<never>();
  });

  test("of an input are flat: path parameters and body side by side", () => {
    expectTypeOf<Input<"assignProductInstanceToSite">>().toEqualTypeOf<{
      instanceId: string;
      siteId: string;
      idempotencyKey?: string | null;
    }>();
    expectTypeOf<Input<"getPackage">>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<Input<"updatePackageExternalId">>().toEqualTypeOf<{ packageId: string; externalId: string }>();
  });

  test("of a result narrow to data or error by ok", () => {
    compiled(async () => {
      const result = await client.createPackageV2({ products: [{ countryCode: "BR" }] });
      if (result.ok) {
        expectTypeOf(result.data).toEqualTypeOf<Data<"createPackageV2">>();
        expectTypeOf(result.response).toEqualTypeOf<Response>();
        return;
      }
      expectTypeOf(result.error).toEqualTypeOf<OperationError<"createPackageV2">>();
      expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
      if (result.error.kind === "api" && result.error.known && result.error.code === "PRODUCT_LIMIT_EXCEEDED") {
        expectTypeOf(result.error.status).toEqualTypeOf<428>();
        expectTypeOf(result.error.params?.numberOfCurrentSubscriptions).toEqualTypeOf<number | undefined>();
      }
    });
  });

  test("of a result can be taken apart", () => {
    compiled(async () => {
      const { data, error } = await client.getPackage({ id: "a" });
      if (error) expectTypeOf(error).toEqualTypeOf<OperationError<"getPackage">>();
      expectTypeOf(data).toEqualTypeOf<Data<"getPackage"> | undefined>();
    });
  });

  test("of hooks may be async functions, and the headers that one adds are texts", () => {
    expectTypeOf(async () => {}).toExtend<Required<Hooks>["onRequest"]>();
    expectTypeOf(() => ({ traceparent: "00-ab-cd-01" })).toExtend<Required<Hooks>["onRequest"]>();
    expectTypeOf(() => ({ "x-count": 7 })).not.toExtend<Required<Hooks>["onRequest"]>();
  });

  test("of the throwing style and the iterators are those of the data", () => {
    compiled(async () => {
      expectTypeOf(await client.getPackage({ id: "a" }).orThrow()).toEqualTypeOf<Data<"getPackage">>();
      for await (const item of client.queryPackages.all({ query: {} }))
        expectTypeOf(item).toEqualTypeOf<Data<"queryPackages">["packages"][number]>();
      for await (const page of client.queryPackages.pages({ query: {} }))
        expectTypeOf(page).toEqualTypeOf<Data<"queryPackages">>();
    });
  });

  test("refuse what the API does not take", () => {
    compiled(async () => {
      // @ts-expect-error products is missing
      await client.createPackageV2({});
      // @ts-expect-error countryCode is missing
      await client.createPackageV2({ products: [{ catalogProductId: "a" }] });
      // @ts-expect-error an id is no number
      await client.getPackage({ id: 7 });
      // @ts-expect-error the input is missing
      await client.getPackage();
      // @ts-expect-error instanceId is missing
      await client.adjustProductInstanceSpecifications({ catalogProductId: "a" });
      // @ts-expect-error only queryPackages has pages
      client.getPackage.pages({ id: "a" });
      // @ts-expect-error the key is missing
      createResellersClient({ accountId: "a" });
      await client.adjustProductInstanceSpecifications({ instanceId: "a", billingInfo: {} });
      // The API answers this one with MISSING_PRODUCT_DETAILS, so it has to be possible to send it.
      await client.adjustProductInstanceSpecifications({ instanceId: "a" });
      await client.queryPackages({ query: { filter: { accountId: { $eq: "a" } } } });
    });
  });

  test("of the stand-alone functions take a connection, or the client", () => {
    compiled(async () => {
      const connection = createConnection({ apiKey: "a", accountId: async () => "b" });
      expectTypeOf(await createPackageV2(connection, { products: [] })).toEqualTypeOf<Result<"createPackageV2">>();
      // @ts-expect-error only the client has openapi-fetch in it
      void connection.raw;
      expectTypeOf(await createPackageV2(client, { products: [] })).toEqualTypeOf<Result<"createPackageV2">>();
      expectTypeOf(queryPackages.pages(client, { query: {} })).toEqualTypeOf<
        AsyncGenerator<Data<"queryPackages">, void, undefined>
      >();
    });
  });
});
