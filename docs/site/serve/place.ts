import type { Place } from "../pages/agent-files.ts";

/** Where the site will stand: `DOCS_URL`, such as `https://example.github.io/resellers-sdk`. Without it, at the root of any host. */
export function readPlace(url: string | undefined = process.env["DOCS_URL"]): Place {
  if (!url) return { origin: "", base: "/" };
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
