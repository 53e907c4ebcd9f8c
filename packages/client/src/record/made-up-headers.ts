import { requestIdHeader } from "../generated/service.gen.ts";
import { credentialHeaders } from "../generated/vocabulary.gen.ts";
import type { HarHeader } from "./har.ts";
import type { MadeUp } from "./made-up.ts";

/** Headers whose values say nothing about anybody, if they have one of the usual forms. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  accept: /^[\w*]+\/[\w*+.-]{1,40}$/,
  "content-type": /^application\/(?:problem\+)?json(?:; ?charset=utf-8)?$|^text\/(?:plain|html)(?:; ?charset=utf-8)?$/i,
  "retry-after": /^\d{1,4}$/,
};

/** Headers whose names are worth knowing; of any other not even the name is kept. */
const NAMED = new Set([...credentialHeaders, requestIdHeader.toLowerCase()]);

/** The headers of a request or a response that can be kept. */
export function madeUpHeaders(headers: Iterable<readonly [string, string]>, madeUp: MadeUp): HarHeader[] {
  return [...headers].flatMap(([original, value]) => {
    const name = original.toLowerCase();
    if (NAMED.has(name)) return [{ name, value: madeUp.text(value) }];
    const form = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
    return form?.test(value) === true ? [{ name, value }] : [];
  });
}
