import type { Change } from "../model/change.ts";
import type { Shape } from "../schema/shape.ts";
import { type SchemaPlace, subjectOf } from "./schema-place.ts";

/** How the limits of a value changed: lengths, sizes, numbers, patterns and formats. */
export function compareLimits(place: SchemaPlace, old: Shape, now: Shape): Change[] {
  const keys = [...new Set([...Object.keys(old.limits), ...Object.keys(now.limits)])];
  return [
    ...keys.flatMap((key) => compareLimit(place, key, old.limits[key], now.limits[key])),
    ...compareFractions(place, old, now),
    ...compareText(place, "format", old.format, now.format),
    ...compareText(place, "pattern", old.pattern, now.pattern),
  ];
}

function compareLimit(place: SchemaPlace, key: string, old: number | undefined, now: number | undefined): Change[] {
  if (old === now) return [];
  const grows = old !== undefined && now !== undefined && now > old;
  const tightened = now !== undefined && (old === undefined || key.startsWith("min") === grows);
  return [change(place, tightened, `${key} ${old ?? "not set"}`, `${key} ${now ?? "not set"}`)];
}

/** Whether numbers may have a fraction. TypeScript cannot express this. */
function compareFractions(place: SchemaPlace, old: Shape, now: Shape): Change[] {
  const [before, after] = [old, now].map(({ types }) =>
    types.includes("number") ? "any number" : types.includes("integer") ? "whole numbers" : undefined,
  );
  if (before === undefined || after === undefined || before === after) return [];
  return [change(place, after === "whole numbers", before, after)];
}

/** It cannot be decided which of two formats or patterns admits more, so a former value may be refused now. */
function compareText(place: SchemaPlace, key: string, old: string | undefined, now: string | undefined): Change[] {
  if (old === now) return [];
  return [change(place, now !== undefined, `${key} ${old ?? "not set"}`, `${key} ${now ?? "not set"}`)];
}

function change(place: SchemaPlace, tightened: boolean, before: string, after: string): Change {
  const kind =
    place.direction === "response"
      ? "response-limit-changed"
      : (`request-limit-${tightened ? "tightened" : "loosened"}` as const);
  return { kind, operation: place.operation, subject: subjectOf(place), before, after };
}
