import { attempt } from "../value/attempt.ts";

/** A response body: as received (text or bytes), or already parsed. */
export type Body = string | ArrayBuffer | ArrayBufferView | null | undefined | object | number | boolean;

/** The text of a body that is a string or bytes (UTF-8, invalid bytes replaced); `undefined` for a parsed one. */
export function readBodyText(body: Body): string | undefined {
  if (typeof body === "string") return body;
  if (typeof body !== "object" || body === null) return undefined;
  // Detected by `byteLength` rather than `instanceof`, because it may come from another realm.
  const bytes = body as Partial<ArrayBuffer>;
  return attempt(() => (bytes.byteLength! >= 0 ? new TextDecoder().decode(bytes as ArrayBuffer) : undefined));
}
