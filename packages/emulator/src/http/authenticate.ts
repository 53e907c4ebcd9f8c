import { service } from "../generated/service.gen.ts";
import type { Store } from "../world/store/store.ts";
import type { Behaviour } from "../behaviour.ts";
import type { EmulatorRequest } from "./request/message.ts";

const { apiKey: keyHeader = "authorization", accountId: accountHeader = "wix-account-id" } = service.securityHeaders;

/** How keys are judged. */
export const keyBehaviours: Readonly<Record<string, Behaviour>> = {
  anyKey: {
    says: "Every key is valid for every account, except the revoked ones of the seed.",
    basis: { assumed: "An emulator has no real keys; a sandbox that asked for one would be in the way." },
  },
  missing: {
    says: "Without the key or the account header the answer is 401.",
    basis: { documented: "About API keys: both headers are needed" },
  },
};

/** Whether a request carries a key that was not revoked, and names an account. */
export function isAuthenticated(store: Store, { headers }: EmulatorRequest): boolean {
  const key = headers[keyHeader]?.trim() ?? "";
  return key !== "" && !store.isRevoked(key) && accountOf({ headers }) !== "";
}

/** The account that a request names. */
export function accountOf({ headers }: Pick<EmulatorRequest, "headers">): string {
  return headers[accountHeader]?.trim() ?? "";
}

/** The headers of a request without its key. */
export function withoutKey(headers: EmulatorRequest["headers"]): EmulatorRequest["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? "[redacted]" : value]),
  );
}

function isSecret(name: string): boolean {
  return name === keyHeader || name === "cookie" || name === "proxy-authorization";
}
