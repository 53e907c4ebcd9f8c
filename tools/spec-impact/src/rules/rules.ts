import type { ChangeKind } from "../model/change-kind.ts";
import { responseRules } from "./responses.ts";
import { apiRules } from "./api.ts";
import { errorRules } from "./errors.ts";
import { operationRules } from "./operations.ts";
import { requestRules } from "./requests.ts";
import type { Rule } from "./rule.ts";

/**
 * The rules: every kind of change, and the bump that it needs. `docs/versioning.md` shows the same table.
 *
 * A package is released only if the change alters one of its published files; otherwise it needs no bump.
 */
export const rules: Readonly<Record<ChangeKind, Rule>> = {
  ...errorRules,
  ...operationRules,
  ...requestRules,
  ...responseRules,
  ...apiRules,
};
