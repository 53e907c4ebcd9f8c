import type { Page } from "../pages/page.ts";

/** A block of code on a page. */
export interface Snippet {
  /** The page, and which of its blocks it is: `errors/SITE_NOT_FOUND 3`. */
  readonly at: string;
  readonly page: string;
  readonly language: string;
  /** The word after the language: `run` for a block of a guide that is executed. */
  readonly info: string;
  readonly code: string;
}

/** The blocks of code of all pages. */
export function readSnippets(pages: readonly Page[]): readonly Snippet[] {
  return pages.flatMap(({ path, body }) =>
    [...body.matchAll(/^```(\w*) ?([^\n]*)\n([^]*?)^```$/gm)].map(([, language = "", info = "", code = ""], index) => ({
      at: `${path || "index"} ${index + 1}`,
      page: path,
      language,
      info,
      code,
    })),
  );
}

/**
 * Whether a block is a program of its own. What the reference shows are declarations that the compiler has printed, and
 * examples of a line or two; what the playground shows is its own code, which is compiled with the site.
 */
export function isProgram({ language, page }: Snippet): boolean {
  return ["ts", "js"].includes(language) && !/^(?:reference|playground)/.test(page);
}
