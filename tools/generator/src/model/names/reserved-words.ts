/** Words that TypeScript takes for something else wherever a name is declared. */
const KEYWORDS =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public " +
  "return static super switch this throw true try typeof undefined var void while with yield";

const words = new Set(KEYWORDS.split(" "));

/** Whether a name can be declared: letters, digits, `_` and `$`, no digit in front, and no word of the language. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !words.has(name) && name !== "__proto__";
}
