/** How many characters of a text (a body, a message) an error keeps. */
export const textBound = 16_384;

/** The text, cut to the length that an error keeps; a cut text ends in a note of its full length. */
export function bounded(text: string): string {
  if (text.length <= textBound) return text;
  const note = `… (${text.length} characters)`;
  return text.slice(0, textBound - note.length) + note;
}
