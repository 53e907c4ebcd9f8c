import type { ApiChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** The API as a whole. */
export const apiRules = {
  "security-changed": {
    notice: "run time",
    bumps: ["none", "major", "major"],
    reason: "The client sends its credentials in other headers.",
  },
  "server-changed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason: "A client without `baseUrl` sends its requests to another host.",
  },
  "not-judged": {
    notice: "nobody",
    bumps: ["patch", "patch", "patch"],
    reason:
      "Published files differ for a reason that the comparison does not know. A person has to read the difference, and to raise the bump in the changeset if somebody notices it.",
    judgement: true,
  },
  "text-changed": {
    notice: "nobody",
    bumps: ["patch", "patch", "patch"],
    reason: "Descriptions, summaries or examples read differently.",
  },
} as const satisfies Readonly<Record<ApiChange, Rule>>;
