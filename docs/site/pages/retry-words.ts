import type { RetryAdvice } from "@resellers-sdk/errors";

const words: Readonly<Record<RetryAdvice, string>> = {
  never: "No. It will be refused again.",
  "after-change": "No, not as it is. Change what the message names, then send it with a new idempotency key.",
  "same-request": "Yes, later, unchanged and with the same idempotency key.",
};

/** Whether to send a refused request again, in a sentence. */
export function retryWords(advice: RetryAdvice): string {
  return words[advice];
}
