import type { Location, UserContext } from "@redocly/openapi-core";

/** One thing that is wrong: a short name for it, what is wrong, how to mend it, and where it stands. */
export type Complain = (rule: string, message: string, fix: string, place: Location) => void;

/** One thing that somebody may want to know: the same, and nothing is wrong. */
export type Note = Complain;

/** Notes through Redocly, which adds file, line and column. */
export function noteTo({ report }: UserContext): Note {
  return (rule, message, fix, place) => {
    report({ ruleId: `errors/${rule}`, message, suggest: [fix], location: place, forceSeverity: "warn" });
  };
}

/** Reports through Redocly, which adds file, line and column. */
export function complainTo({ report }: UserContext): Complain {
  return (rule, message, fix, place) => {
    report({ ruleId: `errors/${rule}`, message, suggest: [fix], location: place });
  };
}
