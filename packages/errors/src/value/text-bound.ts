/** How much of a text (a body, a message) an error keeps, in characters. */
export const textBound = 16_384;

/** The text, or as much of it as an error keeps with a note of its full length at the end. */
export function bounded(text: string): string {
  if (text.length <= textBound) return text;
  const note = `… (${text.length} characters)`;
  return text.slice(0, textBound - note.length) + note;
}
