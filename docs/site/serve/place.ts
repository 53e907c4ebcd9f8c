import { readFileSync } from "node:fs";
import path from "node:path";
import type { Place } from "../pages/agent-files.ts";

// The generator wrote it; the member exists if the description has an address.
const description = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../../packages/errors/src/generated/description.gen.json"), "utf8"),
) as { readonly "x-help-url"?: string };

/**
 * Where the site will stand: `DOCS_URL`, such as `https://example.github.io/resellers-sdk`, or else the address to which
 * the explanations lead, `x-help-url` of the description. Without either, at the root of any host.
 */
export function readPlace(url: string | undefined = process.env["DOCS_URL"] || description["x-help-url"]): Place {
  if (!url) return { origin: "", base: "/" };
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
