import { createResellersClient, isKnown } from "@resellers-sdk/client";

/** Reads a package and orders one, and says how both ended. */
export async function run(baseUrl) {
  const resellers = createResellersClient({
    apiKey: "any-good-key",
    accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
    baseUrl,
  });
  const read = await resellers.getPackage({ id: "here" });
  const made = await resellers.createPackageV2({ products: [{ countryCode: "BR" }] });
  return [
    read.ok && read.data.package.id,
    !made.ok && isKnown(made.error, "PRODUCT_LIMIT_EXCEEDED") && made.error.params?.numberOfCurrentSubscriptions,
  ].join(" ");
}
