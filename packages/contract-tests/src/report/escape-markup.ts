const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in XML and HTML; what XML cannot hold becomes a question mark. */
export function escapeMarkup(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "?")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
