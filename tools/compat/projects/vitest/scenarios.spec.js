import * as client from "@resellers-sdk/client";
import * as emulator from "@resellers-sdk/emulator";
import * as errors from "@resellers-sdk/errors";
import { test } from "vitest";
import scenarios from "../scenarios.cjs";

for (const [name, scenario] of Object.entries(
  scenarios({ client, errors, emulator, baseUrl: process.env.RESELLERS_URL }),
))
  test(name, scenario);
