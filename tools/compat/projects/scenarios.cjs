"use strict";
const assert = require("node:assert");

/**
 * What has to hold for the packages in every test runner and environment: their globals differ from Node's, and their
 * modules may live in a realm of their own. `baseUrl` is a server that the suite has started.
 */
module.exports = function scenarios({ client, errors, emulator, baseUrl }) {
  const accountId = emulator.defaultIds.accounts.reseller;
  const make = (options) => client.createResellersClient({ apiKey: "any-good-key", accountId, baseUrl, ...options });
  const order = { products: [{ countryCode: "BR" }] };

  return {
    "a success arrives": async () => {
      const result = await make().getPackage({ id: "here" });
      assert.equal(result.ok && result.data.package.id, "here", describe(result));
    },
    "a documented error arrives, and its thrown form is an Error": async () => {
      const result = await make().createPackageV2(order);
      assert.ok(!result.ok && client.isKnown(result.error, "PRODUCT_LIMIT_EXCEEDED"), describe(result));
      assert.equal(result.error.params.numberOfCurrentSubscriptions, 3);
      const thrown = await make()
        .createPackageV2(order)
        .orThrow()
        .catch((caught) => caught);
      assert.ok(thrown instanceof Error && client.isResellersError(thrown));
      assert.equal(errors.decodeThrown("createPackageV2", thrown).code, "PRODUCT_LIMIT_EXCEEDED");
    },
    "a signal of the environment's own aborts a call": async () => {
      const controller = new AbortController();
      const abortOnceSent = (...request) => {
        const answer = fetch(...request);
        controller.abort();
        return answer;
      };
      const resellers = make({ fetch: abortOnceSent });
      const result = await resellers.getPackage({ id: "silent" }, { signal: controller.signal });
      assert.equal(!result.ok && result.error.kind, "aborted", describe(result));
    },
    "a limit of time ends a call": async () => {
      const result = await make({ timeoutMs: 50, retry: false }).getPackage({ id: "silent" });
      assert.equal(!result.ok && result.error.kind, "timeout", describe(result));
    },
    "a connection that breaks is a failure of the network": async () => {
      const result = await make({ retry: false }).getPackage({ id: "reset" });
      assert.equal(!result.ok && result.error.kind, "network", describe(result));
    },
    "what JSON cannot say is refused before it is sent, with its place": async () => {
      for (const bad of [new Date(Number.NaN), new Map(), Number.NaN, () => 1]) {
        const result = await make().createPackageV2({ products: [{ countryCode: bad }] });
        assert.equal(!result.ok && result.error.kind, "input", describe(result));
        assert.match(result.error.message, /countryCode/);
      }
    },
    "an input of another realm is as good as one's own": async () => {
      const foreign = require("node:vm").runInNewContext('({ products: [{ countryCode: "BR" }] })');
      const result = await make().createPackageV2(foreign);
      assert.equal(!result.ok && result.error.code, "PRODUCT_LIMIT_EXCEEDED", describe(result));
    },
    "an error survives a round trip through JSON": async () => {
      const { error } = await make().createPackageV2(order);
      const revived = errors.revive(JSON.parse(JSON.stringify(error)));
      assert.ok(errors.isKnown(revived, "PRODUCT_LIMIT_EXCEEDED"));
    },
    "the emulator takes the place of fetch": async () => {
      const { fetch } = emulator.createEmulator({ clock: "manual" });
      const resellers = make({ fetch });
      const catalogProductId = emulator.defaultIds.products.addOn;
      const made = await resellers.createPackageV2({ products: [{ catalogProductId, countryCode: "BR" }] });
      assert.ok(made.ok, describe(made));
      const read = await resellers.getPackage({ id: made.data.package.id });
      assert.ok(read.ok, describe(read));
    },
  };
};

function describe({ ok, error }) {
  return ok ? "a success" : `${error.kind}: ${error.message} ${error.cause?.message ?? ""}`;
}
