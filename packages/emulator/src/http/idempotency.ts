import type { Violation } from "@resellers-sdk/errors";
import type { Behaviour } from "../behaviour.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Store } from "../world/store/store.ts";
import type { EmulatorResponse } from "./request/message.ts";

/** The behaviours of idempotency keys. */
export const idempotencyBehaviours: Readonly<Record<string, Behaviour>> = {
  replay: {
    says: "The same key with the same input returns status and body of the first answer again, and has no second effect. A key belongs to one account and one operation, and never expires.",
    basis: {
      assumed:
        "The field is documented, its semantics are not; other APIs of the platform say that repeating has one effect.",
    },
  },
  remembered: {
    says: "Answers from the operation's own checks onward are remembered, documented failures included; 400, 401, 403, 429 and 5xx are not.",
    basis: { assumed: "The documentation says nothing about failures." },
  },
  newRequestId: {
    says: "An answer that is returned again has a new request id.",
    basis: { assumed: "The id names a request, and a repeated request is another one; the documentation is silent." },
  },
  otherInput: {
    says: "The same key with another input is refused with 400 and a violation of the key's field.",
    basis: { assumed: "The documentation says nothing about it; a silent replay would hide a fault of the caller." },
  },
};

/** A call that carries a key. */
export interface KeyedCall {
  readonly store: Store;
  readonly operation: string;
  readonly accountId: string;
  /** The member of the body that holds the key. */
  readonly field: string;
  readonly key: string;
  readonly path: object;
  readonly body: object;
}

/** Answers a call once: returns the stored answer of its key, or else performs the operation. */
export function answerOnce(
  { store, operation, accountId, field, key, path, body }: KeyedCall,
  refuse: (violation: Violation) => EmulatorResponse,
  answer: () => EmulatorResponse,
): EmulatorResponse {
  const place = JSON.stringify([accountId, operation, key]);
  const input = canonicalJson([path, body]);
  const before = store.answer(place);
  if (before !== undefined) {
    if (before.input !== input)
      return refuse({ field, description: "was used for another input before", rule: "VALIDATION" });
    return { status: before.status, headers: { "content-type": "application/json" }, body: before.body };
  }
  const now = answer();
  if (isRemembered(now.status)) store.putAnswer(place, { input, status: now.status, body: now.body });
  return now;
}

function isRemembered(status: number): boolean {
  return status < 500 && ![400, 401, 403, 429].includes(status);
}
