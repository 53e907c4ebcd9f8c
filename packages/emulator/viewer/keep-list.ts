import { element } from "./element.ts";

/** Shows a list of items; called again with each new state of the list. */
export type ShowList<Item> = (items: readonly Item[]) => void;

/**
 * Keeps the elements of a list in sync with its items. An unchanged item keeps its element, so that focus and opened
 * details are preserved.
 */
export function keepList<Item>(
  container: HTMLElement,
  keyOf: (item: Item) => string,
  render: (item: Item) => HTMLElement,
  whenEmpty: string,
): ShowList<Item> {
  let shown = new Map<string, { readonly text: string; readonly made: HTMLElement }>();
  const empty = element("p", { class: "empty" }, whenEmpty);
  return (items) => {
    const next: typeof shown = new Map();
    for (const item of items) {
      const [key, text] = [keyOf(item), JSON.stringify(item)];
      const before = shown.get(key);
      next.set(key, before?.text === text ? before : { text, made: like(before?.made, render(item)) });
    }
    shown = next;
    place(container, next.size === 0 ? [empty] : [...next.values()].map(({ made }) => made));
  };
}

/** Opens the replacement of an open element. */
function like(before: HTMLElement | undefined, made: HTMLElement): HTMLElement {
  if (before instanceof HTMLDetailsElement && made instanceof HTMLDetailsElement) made.open = before.open;
  return made;
}

/** Moves only elements that are out of place, because moving the focused element would remove the focus. */
function place(container: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of Array.from(container.children)) if (!wanted.has(child)) child.remove();
  elements.forEach((one, index) => {
    if (container.children[index] !== one) container.insertBefore(one, container.children[index] ?? null);
  });
}
