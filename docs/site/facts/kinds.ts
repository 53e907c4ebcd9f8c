import type { AnyError } from "@resellers-sdk/errors";

/** The kinds of failures without a documented code; `unlisted` is a code that the operation does not document. */
type Kind = Exclude<AnyError["kind"], "api"> | "unlisted";

// A record, so that a kind which the packages add does not compile until it has a page.
const retried: Readonly<Record<Kind, boolean>> = {
  network: true,
  timeout: true,
  aborted: false,
  decode: false,
  validation: false,
  unlisted: false,
  auth: false,
  "rate-limit": true,
  server: true,
  http: false,
  input: false,
};

/** Their names, in the order of the site. */
export const kinds: readonly string[] = Object.keys(retried);

/** Whether a failure of this kind may be temporary. */
export function isRetryKind(kind: string): boolean {
  return Object.entries(retried).some(([name, retry]) => name === kind && retry);
}
