import { createResellersClient } from "@resellers-sdk/client";
import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { emulatorHandlers } from "@resellers-sdk/emulator/msw";
import { openSqliteStore } from "@resellers-sdk/emulator/sqlite";
import { viewer } from "@resellers-sdk/emulator/viewer";
import { explain } from "@resellers-sdk/errors/explain";
import { setupServer } from "msw/node";

const emulator = createEmulator({ clock: "manual", viewer });
const server = setupServer(...emulatorHandlers(emulator));
server.listen({ onUnhandledRequest: "error" });
const resellers = createResellersClient({ apiKey: "any-good-key", accountId: defaultIds.accounts.reseller });
const made = await resellers.createPackageV2({
  products: [{ catalogProductId: defaultIds.products.addOn, countryCode: "BR" }],
});
server.close();
console.log(made.ok, typeof explain, typeof openSqliteStore);
