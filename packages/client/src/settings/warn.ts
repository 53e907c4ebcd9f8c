/** Tells the caller what does not break a call but should be mended. */
export type Warn = (message: string) => void;

/** A function that passes each message on once, to `report` or to the runtime's own place for warnings. */
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
  // Node, Bun and Deno have it. The types of the web do not know it.
  const { process } = globalThis as { process?: { emitWarning?: (message: string, type: string) => void } };
  if (process?.emitWarning) process.emitWarning(message, "ResellersWarning");
  else console.warn(message);
}
