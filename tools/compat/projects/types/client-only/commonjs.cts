/* A CommonJS module of a user's. */
import { createResellersClient } from "@resellers-sdk/client";

export const resellers = createResellersClient({ apiKey: "k", accountId: "a" });
