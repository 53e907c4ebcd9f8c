/** Who writes the values: a `request` must be admitted by the API, a `response` understood by the caller. */
export type Direction = "request" | "response";

/** Where two schemas are compared. */
export interface SchemaPlace {
  readonly operation: string | undefined;
  readonly direction: Direction;
  /** Names of members and places in lists, from the body or the parameter on. */
  readonly at: readonly (string | number)[];
}

/** `products.0.siteId`; the root of a body is called so. */
export function subjectOf({ at }: SchemaPlace): string {
  return at.length === 0 ? "body" : at.join(".");
}

/** The place of a member or item. */
export function inside(place: SchemaPlace, name: string | number): SchemaPlace {
  return { ...place, at: [...place.at, name] };
}
