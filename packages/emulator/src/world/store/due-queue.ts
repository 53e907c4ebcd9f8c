/** A package and the time of its delivery. */
interface Due {
  readonly at: number;
  /** The insertion number: of two packages with the same time, the one that was added first comes first. */
  readonly number: number;
  readonly id: string;
}

/** Ids by due time: a binary heap, so that the number of pending deliveries hardly matters. */
export class DueQueue {
  readonly #heap: Due[] = [];
  #added = 0;

  add(at: number, id: string): void {
    const due = { at, number: this.#added++, id };
    const heap = this.#heap;
    let index = heap.push(due) - 1;
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      if (!isBefore(due, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = due;
  }

  /** Removes and returns the earliest one that is due, if there is one. */
  take(now: number): string | undefined {
    const heap = this.#heap;
    const first = heap[0];
    if (first === undefined || first.at > now) return undefined;
    const moved = heap.pop()!;
    if (heap.length > 0) this.#sink(moved);
    return first.id;
  }

  #sink(moved: Due): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, moved)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = moved;
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.number < other.number);
}
