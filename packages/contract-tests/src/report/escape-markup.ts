const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for XML and HTML; characters that XML does not allow become question marks. */
export function escapeMarkup(text: string): string {
  // oxlint-disable-next-line no-control-regex -- matches control characters on purpose
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "?")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
