import type { Position } from "./store.ts";

/** Places in the order of creation, ties by id. Appending takes constant time. */
export class OrderedList {
  readonly #places: Position[] = [];

  add(place: Position): void {
    const last = this.#places.at(-1);
    if (last === undefined || comparePositions(last, place) < 0) this.#places.push(place);
    else this.#places.splice(this.#indexOf(place), 0, place);
  }

  remove(place: Position): void {
    const index = this.#indexOf(place);
    if (this.#places[index]?.id === place.id) this.#places.splice(index, 1);
  }

  /** The ids after a place, forwards or backwards. */
  *walk(order: "ASC" | "DESC", after?: Position): Generator<string> {
    const places = this.#places;
    if (order === "ASC") {
      let index = after === undefined ? 0 : this.#indexOf(after);
      if (after !== undefined && places[index]?.id === after.id) index += 1;
      for (; index < places.length; index += 1) yield places[index]!.id;
    } else {
      let index = after === undefined ? places.length : this.#indexOf(after);
      for (index -= 1; index >= 0; index -= 1) yield places[index]!.id;
    }
  }

  /** The first index whose place is not before the given one. */
  #indexOf(place: Position): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comparePositions(this.#places[middle]!, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Negative if the first place comes before the second. Dates have one format and are compared as strings. */
export function comparePositions(one: Position, other: Position): number {
  return compareTexts(one.createdDate, other.createdDate) || compareTexts(one.id, other.id);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
