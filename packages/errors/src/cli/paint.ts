/** The styles of the output and their ANSI codes. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Writes text in a style. */
export type Paint = (style: keyof typeof styles, text: string) => string;

/** Returns a painter; without colours, one that leaves text as it is. */
export function painter(colours: boolean): Paint {
  return (style, text) => (colours && text ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
}

/**
 * Whether to use colours: only on a terminal, and not if `NO_COLOR` has any value or the terminal is a dumb one.
 */
export function wantsColours(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
