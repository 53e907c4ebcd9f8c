/** Something that was changed in somebody's description before it was judged, because only mocks and tests need it. */
export type Adaptation = keyof typeof WORDS;

const WORDS = {
  "made-example":
    "examples were made of the schema, where the description has none: mocks answer with them, and tests send them",
  "replaced-example": "examples were made of the schema, because the schema does not accept the description's own",
  "left-out-example": "further examples of an answer, or of a request that belongs to no answer, were left out",
  "overlapping-one-of": "bodies whose `oneOf` has alternatives that all accept the same values were read as `anyOf`",
  "made-operation-id": "operations without operationId were named after their method and path",
  "left-out-path": "paths were left out, because their `$ref` leads to the network, nowhere or back to itself",
  "left-out-webhook": "webhooks were left out: they are requests that the API sends",
} as const;

/** Counts what was changed, and keeps the first places. */
export class Adaptations {
  readonly #places = new Map<Adaptation, string[]>();

  add(adaptation: Adaptation, pointer: string): void {
    const known = this.#places.get(adaptation);
    if (known === undefined) this.#places.set(adaptation, [pointer]);
    else known.push(pointer);
  }

  /** One line for each kind of change: how often, what, and where first. */
  lines(): string[] {
    return [...this.#places].map(
      ([adaptation, places]) => `${places.length} ${WORDS[adaptation]}; the first at ${places[0]}`,
    );
  }
}
