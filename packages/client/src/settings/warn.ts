/** Reports a warning to the caller: a problem that does not break a call but should be fixed. */
export type Warn = (message: string) => void;

/** Returns a function that passes each message on once, to `report` or to the runtime's warnings. */
export function warnOnce(report: Warn = reportToRuntime): Warn {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    try {
      report(message);
    } catch {
      // A function that reports a warning must not break the call that the warning is about.
    }
  };
}

function reportToRuntime(message: string): void {
  // `process` exists in Node, Bun and Deno, but not in the types of the web.
  const { process } = globalThis as { process?: { emitWarning?: (message: string, type: string) => void } };
  if (process?.emitWarning) process.emitWarning(message, "ResellersWarning");
  else console.warn(message);
}
