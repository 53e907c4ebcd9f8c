import { createError } from "@resellers-sdk/errors";
import { createEmulator, type Emulator, type Seed } from "@resellers-sdk/emulator";
import { answerWith, emulatorHandlers } from "@resellers-sdk/emulator/msw";
import { openSqliteStore, type SqliteStore } from "@resellers-sdk/emulator/sqlite";

// A TypeScript user with the package from its tarball; compiled, never run.
const seed: Seed = { accounts: [{ id: "a" }], products: [{ id: "p", type: "t", cycles: [{ type: "ONE_TIME" }] }] };
const store: SqliteStore = openSqliteStore("world.db");
const emulator: Emulator = createEmulator({ seed, store, clock: "manual", rateLimit: { calls: 1, perMs: 1 } });
emulator.control.addFault({ times: 1, action: { kind: "close", effect: "after" } });
console.log(emulatorHandlers(emulator), answerWith(createError("createPackageV2", "PRODUCT_NOT_FOUND", {})));
// @ts-expect-error The message of this error has no such parameter.
createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { wrong: "p" });
// @ts-expect-error There is no such clock.
createEmulator({ clock: "fast" });
