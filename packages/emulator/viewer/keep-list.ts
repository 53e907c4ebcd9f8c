import { element } from "./element.ts";

/** Shows a list of items; called again with each new state of the list. */
export type ShowList<Item> = (items: readonly Item[]) => void;

/**
 * Keeps the elements of a list in step with its items. An item that did not change keeps its element, so that focus and
 * what was opened stay where they are.
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

/** Opens what takes the place of something open. */
function like(before: HTMLElement | undefined, made: HTMLElement): HTMLElement {
  if (before instanceof HTMLDetailsElement && made instanceof HTMLDetailsElement) made.open = before.open;
  return made;
}

/** Moves only the elements that are not in their place: moving the one with the focus would take the focus away. */
function place(container: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of Array.from(container.children)) if (!wanted.has(child)) child.remove();
  elements.forEach((one, index) => {
    if (container.children[index] !== one) container.insertBefore(one, container.children[index] ?? null);
  });
}
