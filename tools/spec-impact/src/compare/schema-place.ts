/** The direction of the values: the API has to accept a `request`, the caller has to understand a `response`. */
export type Direction = "request" | "response";

/** The place at which two schemas are compared. */
export interface SchemaPlace {
  readonly operation: string | undefined;
  readonly direction: Direction;
  /** Member names and list indices, starting at the body or the parameter. */
  readonly at: readonly (string | number)[];
}

/** The place as text: `products.0.siteId`, or a name for the root of a body. */
export function subjectOf({ at }: SchemaPlace): string {
  return at.length === 0 ? "body" : at.join(".");
}

/** The place of a member or item. */
export function inside(place: SchemaPlace, name: string | number): SchemaPlace {
  return { ...place, at: [...place.at, name] };
}
