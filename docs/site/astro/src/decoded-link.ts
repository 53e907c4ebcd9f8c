import type { DocumentedError } from "@resellers-sdk/errors";
import { linkQuery } from "./exact-message.ts";
import { readPaste } from "./read-paste.ts";

/** A link from a pasted text to its explanation. */
export interface DecodedLink {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** Text of this length was pasted and not typed. */
const PASTED = 40;

/**
 * The link for a text: to the page of the documented error that it contains, else to the decoder if it looks like a
 * failure.
 */
export function decodedLink(text: string, base: string): DecodedLink | undefined {
  const pasted = text.trim();
  if (pasted === "") return undefined;
  const error = readPaste(pasted);
  if (error?.kind === "api" && error.known) {
    const nothingRead = error.message === pasted && error.params === undefined;
    const text = nothingRead ? "What it means and what to do" : error.message;
    return { href: errorLink(error, base), title: error.code, text };
  }
  if (error === undefined && pasted.length < PASTED && !pasted.includes("{")) return undefined;
  return { href: `${base}decoder/#${encodeURIComponent(pasted)}`, title: "Decode this text", text: pasted };
}

/** The page of an error, at the place of its message, with the values of its parameters. */
export function errorLink(error: DocumentedError, base: string): string {
  const { code, variant, params } = error;
  const query = linkQuery({ ...params });
  const anchor = variant === undefined ? "" : `#${`${code}${variant}`.toLowerCase()}`;
  return `${base}errors/${code}/${query && `?${query}`}${anchor}`;
}
