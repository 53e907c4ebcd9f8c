/** Media types of JSON, with or without parameters. */
type Json = `${string}/json${string}` | `${string}+json${string}`;
/** Media types of other texts. The generator says the same in `model/media-type.ts`. */
type Text = `text/${string}` | `${string}/xml${string}` | `${string}+xml${string}` | `application/yaml${string}`;

/**
 * What the body under `content` is: what the description says of JSON, a string for other texts, bytes for all else.
 * There is one media type, because the generator leaves the others out.
 */
export type BodyOfContent<Content> = {
  [Type in keyof Content]: Type extends Json ? Content[Type] : Type extends Text ? string : Uint8Array;
}[keyof Content];
