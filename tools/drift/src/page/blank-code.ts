/**
 * Writes every empty code span as `<>` in a code span.
 *
 * A page whose parameters were lost prints two backticks for each. Markdown knows no empty code: it would take the
 * next two backticks for the end of a long code span, and swallow the words between them.
 */
export function markBlankCode(line: string): string {
  let marked = "";
  let inCode = false;
  for (let at = 0; at < line.length;) {
    const run = backticksAt(line, at);
    if (run === 0) marked += line[at];
    else if (run === 1) {
      inCode = !inCode;
      marked += "`";
    } else if (run === 2 && !inCode) marked += "`<>`";
    else marked += "`".repeat(run);
    at += Math.max(run, 1);
  }
  return marked;
}

function backticksAt(text: string, start: number): number {
  let end = start;
  while (text[end] === "`") end += 1;
  return end - start;
}

/** Cuts a text at a character, except inside of code spans and behind a backslash. */
export function splitOutsideCode(text: string, separator: string): string[] {
  const parts = [""];
  let inCode = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "`") inCode = !inCode;
    if (character === separator && !inCode && text[at - 1] !== "\\") parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts;
}
