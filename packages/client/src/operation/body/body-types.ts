/** Media types of JSON, with or without parameters. */
type Json = `${string}/json${string}` | `${string}+json${string}`;
/** Media types of other text formats. The generator has the same list in `model/media-type.ts`. */
type Text = `text/${string}` | `${string}/xml${string}` | `${string}+xml${string}` | `application/yaml${string}`;

/**
 * The type of the body under `content`: the described type for JSON, a string for other text formats, bytes for
 * everything else. There is one media type, because the generator leaves the others out.
 */
export type BodyOfContent<Content> = {
  [Type in keyof Content]: Type extends Json ? Content[Type] : Type extends Text ? string : Uint8Array;
}[keyof Content];
