import type { PlacedBehaviour } from "../src/behaviour.ts";
import type { FaultAction } from "../src/http/faults.ts";

/** A fault that can be injected. */
export interface FaultChoice {
  readonly label: string;
  readonly action: FaultAction;
  /** The only operation that can have the fault. */
  readonly operation?: string;
}

/** Faults of all operations, by heading. */
const general: Readonly<Record<string, readonly FaultChoice[]>> = {
  "An answer of the platform": [
    { label: "503, try again in 1 s", action: { kind: "status", status: 503, retryAfterS: 1 } },
    { label: "429, try again in 1 s", action: { kind: "status", status: 429, retryAfterS: 1 } },
    { label: "500", action: { kind: "status", status: 500 } },
    { label: "504", action: { kind: "status", status: 504 } },
    { label: "403", action: { kind: "status", status: 403 } },
  ],
  "The connection": [
    { label: "closes before the effect", action: { kind: "close", effect: "before" } },
    { label: "closes after the effect", action: { kind: "close", effect: "after" } },
    { label: "breaks off in the middle of the answer", action: { kind: "cut" } },
    { label: "is silent before the effect", action: { kind: "silence", effect: "before" } },
    { label: "is silent after the effect", action: { kind: "silence", effect: "after" } },
    { label: "answers 2 s late", action: { kind: "delay", delayMs: 2000 } },
  ],
};

/** All faults, by heading: those of all operations, and the documented errors of each. */
export function faultChoices(behaviours: readonly PlacedBehaviour[]): Readonly<Record<string, readonly FaultChoice[]>> {
  const causes = behaviours.filter(({ at }) => at.startsWith("causes/")).map(({ id }) => id.split("/"));
  const operations = [...new Set(causes.map(([operation = ""]) => operation))];
  return {
    ...general,
    ...Object.fromEntries(
      operations.map((operation) => [
        `Documented errors of ${operation}`,
        causes
          .filter(([owner]) => owner === operation)
          .map(([, name = ""]): FaultChoice => ({ label: name, action: { kind: "error", name }, operation })),
      ]),
    ),
  };
}

/** The operations of the API, in the order of the behaviours. */
export function operationsOf(behaviours: readonly PlacedBehaviour[]): readonly string[] {
  const names = behaviours.filter(({ at }) => at.startsWith("operations/") && !at.endsWith("-body.ts"));
  return [...new Set(names.map(({ id }) => id.split("/")[0] ?? ""))];
}

/** A fault in words. */
export function faultText(action: FaultAction): string {
  switch (action.kind) {
    case "status":
      return `answer ${action.status}`;
    case "error":
      return action.name;
    case "delay":
      return `answer ${action.delayMs} ms late`;
    case "close":
      return `connection closes ${action.effect} the effect`;
    case "silence":
      return `silence ${action.effect} the effect`;
    case "cut":
      return "answer breaks off";
  }
}
