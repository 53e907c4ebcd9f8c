import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Tried } from "./try-description.ts";

/** How many places of one rule are shown. */
const PLACES = 3;

/** What was tried, as lines for a terminal. */
export function formatReport({ title, working, total, leftOut, everywhere, adaptations }: Tried): string {
  const reasons = [...new Set([...everywhere, ...[...leftOut.values()].flat()])];
  return [
    `${title}: ${working} of ${total} operations work.`,
    ...(adaptations.length > 0 ? ["", "Changed before it was judged:", ...adaptations.map((line) => `  ${line}`)] : []),
    ...(everywhere.length > 0 ? ["", "Refused as a whole:", ...byRule(everywhere)] : []),
    ...(reasons.length > everywhere.length
      ? ["", "Refused:", ...byRule(reasons.filter((one) => !everywhere.includes(one)))]
      : []),
    ...(leftOut.size > 0 ? ["", "Left out:", ...[...leftOut].map(leftOutLine)] : []),
  ].join("\n");
}

function leftOutLine([pointer, reasons]: readonly [string, readonly Diagnostic[]]): string {
  const rules = [...new Set(reasons.map(({ rule }) => rule))].join(", ");
  const [, name = "", method = ""] = /^#\/paths\/([^/]+)\/(\w+)$/.exec(pointer) ?? [];
  return `  ${method.toUpperCase()} ${name.replaceAll("~1", "/").replaceAll("~0", "~")}: ${rules}`;
}

function byRule(diagnostics: readonly Diagnostic[]): string[] {
  const groups = Map.groupBy(diagnostics, ({ rule }) => rule);
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([rule, found]) => [
      `  ${rule}: ${found.length} ${found.length === 1 ? "place" : "places"}`,
      ...found
        .slice(0, PLACES)
        .flatMap(({ file, line, column, pointer, message }) => [
          `    ${path.basename(file)}:${line}:${column} ${pointer ?? ""}`,
          `      ${message}`,
        ]),
      ...(found.length > PLACES ? [`    and ${found.length - PLACES} more`] : []),
      ...[...new Set(found.map(({ fix }) => fix))]
        .slice(0, 2)
        .map((fix) => `    fix ${fix ?? "Correct the description."}`),
    ]);
}
