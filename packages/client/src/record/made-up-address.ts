import { defaultBaseUrl } from "../generated/service.gen.ts";
import { memberNames, pathSegments } from "../generated/vocabulary.gen.ts";
import type { HarHeader } from "./har.ts";
import type { MadeUp } from "./made-up.ts";
import { madeUpName } from "./made-up-body.ts";

const literals = new Set([...pathSegments, ...memberNames]);

/** An address at the API's own server: literal parts of the path are kept, and everything else is made up. */
export function madeUpAddress(
  address: string,
  madeUp: MadeUp,
): { readonly url: string; readonly queryString: readonly HarHeader[] } {
  const { pathname, searchParams } = new URL(address, defaultBaseUrl);
  const path = pathname
    .split("/")
    .map((part) => (part === "" || literals.has(part) ? part : encodeURIComponent(madeUp.text(decoded(part)))))
    .join("/");
  const queryString = [...searchParams].map(([name, value]) => ({
    name: madeUpName(name, madeUp),
    value: madeUp.text(value),
  }));
  const query = new URLSearchParams(queryString.map(({ name, value }): [string, string] => [name, value])).toString();
  return { url: `${defaultBaseUrl}${path}${query === "" ? "" : `?${query}`}`, queryString };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
