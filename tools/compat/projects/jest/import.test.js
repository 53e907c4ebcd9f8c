const scenarios = require("../scenarios.cjs");

test("everything that is required can be imported", async () => {
  const all = scenarios({
    client: await import("@resellers-sdk/client"),
    errors: await import("@resellers-sdk/errors"),
    emulator: await import("@resellers-sdk/emulator"),
    baseUrl: process.env.RESELLERS_URL,
  });
  for (const scenario of Object.values(all)) await scenario();
});
