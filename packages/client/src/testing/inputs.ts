import type { ResellersClient } from "../client/create-client.ts";
import type { Data, Input, OperationId } from "../operation/operation-types.ts";
import type { AnyOperation } from "../operation/define-operation.ts";

/** A valid input for each operation. */
export const inputs: { readonly [Id in OperationId]: Input<Id> } = {
  createPackageV2: { products: [{ catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce", countryCode: "BR" }] },
  createPackage: { products: [{ catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce" }] },
  getPackage: { id: "4c6f9d1e" },
  cancelPackage: { id: "4c6f9d1e" },
  queryPackages: { query: {} },
  cancelProductInstance: { instanceId: "0f3c2c6e" },
  adjustProductInstanceSpecifications: {
    instanceId: "0f3c2c6e",
    catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
  },
  assignProductInstanceToSite: { instanceId: "0f3c2c6e", siteId: "7e1d5f0a" },
  unassignProductInstanceFromSite: { instanceId: "0f3c2c6e" },
  updatePackageExternalId: { packageId: "4c6f9d1e", externalId: "order 2041" },
};

/** The operationIds. */
export const operationIds: OperationId[] = Object.keys(inputs) as OperationId[]; // The type of `inputs` has exactly these keys.

/** The members that a success always has. */
type PromisedMember<Success> = Success extends unknown
  ? { [Name in keyof Success]-?: object extends Pick<Success, Name> ? never : Name }[keyof Success]
  : never;

/** A success body that is valid for every operation. */
export const promised: { readonly [Name in PromisedMember<Data<OperationId>>]: unknown } = {
  package: { id: "p" },
  updatedPackage: { id: "p" },
  metadata: { cursors: {} },
  packages: [{ id: "p" }],
};

/** Calls an operation by its name. */
export function callById(
  client: ResellersClient,
  id: OperationId,
  options?: Parameters<AnyOperation>[2],
): ReturnType<AnyOperation> {
  // Method and input belong together, because both are looked up by the same id.
  const methods = client as unknown as Record<string, (input: unknown, options: unknown) => ReturnType<AnyOperation>>;
  return methods[id]!(inputs[id], options);
}

/** Valid credentials, with a key that is easy to find in places where it must not be. */
export const credentials: { readonly apiKey: string; readonly accountId: string } = {
  apiKey: "IST.sesame-4f1c",
  accountId: "00000000-0000-4000-8000-000000000000",
};

/** A host name that is too long for any resolver, so that no DNS request is made. */
export const unknownHost: string = `${"a".repeat(64)}.invalid`;
