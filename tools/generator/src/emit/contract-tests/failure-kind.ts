import type { ErrorEnvelope, StandardFailure } from "../../model/api.ts";
import { valueAt } from "../../model/values/json-pointer.ts";

/**
 * How the failure arrives where its status alone does not say so: field violations make any failure a `validation`
 * error, and without them a 400 is a failure like any other.
 */
export function kindOf({ status, body }: StandardFailure, envelope: ErrorEnvelope | undefined): string | undefined {
  const violations = envelope?.violations && valueAt(body, envelope.violations.at);
  const hasViolations = Array.isArray(violations) && violations.length > 0;
  if (hasViolations) return status === 400 ? undefined : "validation";
  return status === 400 ? "http" : undefined;
}
