import type { CatalogueEntry } from "./catalogue-entry.ts";
import { findEntries } from "./entry-index.ts";
import type { Envelope } from "./envelope.ts";
import type { Violation } from "./error-kinds.ts";
import { readMessage } from "./read-message.ts";
import { type ParametersReading, readParameters } from "./read-parameters.ts";
import { readPath, readText } from "./read-path.ts";
import { readViolations } from "./read-violations.ts";

/** What the body of a failing response says. */
export interface Reading {
  readonly message?: string;
  /** The application code; empty if there is none. */
  readonly code?: string;
  /** What the documentation says of the code; of several messages that it may be, what they agree on. */
  readonly entry?: Partial<CatalogueEntry>;
  /** Absent if one of them could be read nowhere. */
  readonly parameters?: ParametersReading | undefined;
  readonly violations?: readonly Violation[] | undefined;
}

/**
 * Reads a body. `documented` are the errors of the operation. Which of a code's messages it is, is said only if exactly
 * one fits, or if there is no other.
 */
export function interpret(
  envelope: Envelope,
  documented: readonly CatalogueEntry[],
  status: number,
  body: unknown,
): Reading {
  const { at, prefix } = envelope.code;
  const wire = readText(body, at);
  const code = !prefix ? wire : wire.startsWith(prefix) ? wire.slice(prefix.length) : "";
  const entries = findEntries(documented, code, status) ?? [];
  let entry = entries[0];
  let message = "";
  let texts: readonly string[] | undefined;
  let fitting = 0;
  for (const path of envelope.messages) {
    const text = readText(body, path);
    message ||= text;
    for (const candidate of entries) {
      const read = readMessage(candidate, text);
      if (read) {
        entry = candidate;
        message = text;
        texts = read;
        fitting++;
      }
    }
    if (fitting) break;
  }
  if (!entry && code) return { message, code: code.slice(0, 256) };
  if (!entry) return { message, violations: readViolations(envelope.violations, body) };
  if ((fitting || entries.length) > 1) return { message, code, entry: agreement(entries) };
  const parameters = readParameters(entry, texts, readPath(body, envelope.data));
  return { message, code, entry, parameters };
}

/** What all the entries have in common. */
function agreement(entries: readonly CatalogueEntry[]): Partial<CatalogueEntry> {
  const common = Object.entries(entries[0]!).filter(([name, value]) =>
    entries.every((entry) => entry[name as keyof CatalogueEntry] === value),
  );
  return Object.fromEntries(common) as Partial<CatalogueEntry>; // Members of the first entry.
}
