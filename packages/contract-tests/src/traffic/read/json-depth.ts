/** More than any answer of an API has, and few enough for the functions that call themselves for each level. */
const DEEPEST = 500;

/** Whether JSON text is nested so deeply that validating or comparing it would exceed the call stack. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  // A regular expression for strings would exceed the stack itself if one is very long.
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === "\\" ? 1 : 0;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
