import type { DocumentedError } from "./api.ts";

/** The page of an error on the site that explains it, at the message's place; `undefined` while the site has no address. */
export function helpUrlOf(
  address: string | undefined,
  { code, id }: Pick<DocumentedError, "code" | "id">,
): string | undefined {
  if (address === undefined) return undefined;
  return `${address}errors/${encodeURIComponent(code)}/#${encodeURIComponent(id.toLowerCase().replaceAll(".", ""))}`;
}
