import { strict as assert } from "node:assert";
import { createResellersClient, isKnown, isResellersError } from "@resellers-sdk/client";
import { createConnection, getPackage } from "@resellers-sdk/client/operations";
import { isResellersError as isError } from "@resellers-sdk/errors";

// A JavaScript user with the packages from their tarballs.
const message = "Product id not found in catalog.";
const details = { applicationError: { code: "PRODUCT_NOT_FOUND", description: message } };
const options = {
  apiKey: "IST.consumer",
  accountId: "00000000-0000-4000-8000-000000000000",
  fetch: async (url) =>
    url.endsWith("/v2/packages")
      ? Response.json({ message, details }, { status: 404 })
      : Response.json({ package: { id: "p" } }),
};
const resellers = createResellersClient(options);
const failed = await resellers.createPackageV2({ products: [] });
assert.equal(failed.ok, false);
assert.ok(isKnown(failed.error, "PRODUCT_NOT_FOUND") && isError(failed.error));
const thrown = await resellers
  .createPackageV2({ products: [] })
  .orThrow()
  .catch((error) => error);
assert.ok(isResellersError(thrown));
const { package: found } = await getPackage(createConnection(options), { id: "p" }).orThrow();
assert.equal(found.id, "p");
assert.throws(() => createResellersClient({ apiKey: "Bearer x", accountId: "y" }), /pass the key alone/);
console.log("The packed client works in JavaScript.");
