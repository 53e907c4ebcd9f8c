const scenarios = require("../scenarios.cjs");

const all = scenarios({
  client: require("@resellers-sdk/client"),
  errors: require("@resellers-sdk/errors"),
  emulator: require("@resellers-sdk/emulator"),
  baseUrl: process.env.RESELLERS_URL,
});

test.each(Object.entries(all))("%s", (_, scenario) => scenario());
