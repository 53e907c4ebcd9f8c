import { createResellersClient, type CreatePackageV2Error, type CreatePackageV2Input } from "@resellers-sdk/client";
import { createConnection, getPackage } from "@resellers-sdk/client/operations";

// A TypeScript user with the packages from their tarballs; compiled, never run.
const resellers = createResellersClient({ apiKey: "k", accountId: async () => "a" });
const input: CreatePackageV2Input = { products: [{ countryCode: "BR" }] };
const result = await resellers.createPackageV2(input);

export function advise(error: CreatePackageV2Error): number | string {
  if (error.kind === "api" && error.known && error.code === "PRODUCT_LIMIT_EXCEEDED") {
    const status: 428 = error.status;
    return error.params?.numberOfCurrentSubscriptions ?? status;
  }
  return error.message;
}

export const said: number | string | undefined = result.ok ? result.data.package.id : advise(result.error);
export const found: string | undefined = (
  await getPackage(createConnection({ apiKey: "k", accountId: "a" }), { id: "p" }).orThrow()
).package.id;
// @ts-expect-error an id is no number
await resellers.getPackage({ id: 7 });
