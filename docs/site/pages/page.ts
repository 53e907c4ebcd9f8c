/** One page of the site, as Markdown. */
export interface Page {
  /** Its address below the root of the site, without slashes around it: `errors/SITE_NOT_FOUND`; empty for the front page. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search results and for llms.txt. */
  readonly description: string;
  /** The text below the title. Links to other pages are written `site:errors/SITE_NOT_FOUND#anchor`. */
  readonly body: string;
}

/** A fenced block of code. */
export function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** A table in Markdown; pipes within the cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The text of an attribute or element of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The anchor of one message: its full name in lower case, as the heading of its section gives it. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "");
}
