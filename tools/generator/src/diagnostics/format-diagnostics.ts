import path from "node:path";
import { styleText } from "node:util";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * Prints problems the way compilers do: `file:line:column`, what is wrong, the line itself, the JSON pointer and how to
 * mend it.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], directory: string): string {
  const blocks = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, directory));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [...blocks, `${count(errors, "error")}, ${count(warnings, "warning")}`].join("\n\n");
}

function formatDiagnostic(diagnostic: Diagnostic, directory: string): string {
  const { rule, severity, message, fix, line, column, pointer, excerpt } = diagnostic;
  const place = `${path.relative(directory, diagnostic.file)}:${line}:${column}`;
  const margin = `${line} | `;
  return [
    `${styleText("cyan", place)} ${styleText(severity === "error" ? "red" : "yellow", severity)} ${styleText("dim", rule)}`,
    `  ${message}`,
    `  ${styleText("dim", margin)}${excerpt}`,
    `  ${" ".repeat(margin.length + column - 1)}${styleText("red", "^")}`,
    ...(pointer === undefined ? [] : [`  at  ${pointer}`]),
    ...(fix === undefined ? [] : [`  fix ${fix}`]),
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
