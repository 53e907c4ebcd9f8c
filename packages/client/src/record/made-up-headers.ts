import { requestIdHeader } from "../generated/service.gen.ts";
import { credentialHeaders } from "../generated/vocabulary.gen.ts";
import type { HarHeader } from "./har.ts";
import { isWords } from "./made-up-body.ts";
import type { MadeUp } from "./made-up.ts";

/** Headers whose values, in one of the usual forms, cannot identify anybody. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  accept: /^[\w*]+\/[\w*+.-]{1,40}$/,
  "content-type": /^application\/(?:problem\+)?json(?:; ?charset=utf-8)?$|^text\/(?:plain|html)(?:; ?charset=utf-8)?$/i,
  "retry-after": /^\d{1,4}$/,
};

/** Headers whose names are known. */
const NAMED = new Set([...credentialHeaders, requestIdHeader.toLowerCase()]);

/**
 * The headers of a request or a response that can be kept.
 *
 * @param options With `names`, the name of any header that consists of words is kept, with a made-up value, because an
 *   API may send undocumented headers. Other headers are left out, their names included.
 */
export function madeUpHeaders(
  headers: Iterable<readonly [string, string]>,
  madeUp: MadeUp,
  { names = false }: { readonly names?: boolean } = {},
): HarHeader[] {
  return [...headers].flatMap(([original, value]) => {
    const name = original.toLowerCase();
    if (NAMED.has(name)) return [{ name, value: madeUp.text(value) }];
    const form = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
    if (form?.test(value) === true) return [{ name, value }];
    return names && form === undefined && isWords(name.replace(/^x-/, "")) ? [{ name, value: madeUp.text(value) }] : [];
  });
}
