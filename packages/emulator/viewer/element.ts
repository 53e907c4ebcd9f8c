/** The contents of an element; `undefined` is left out. */
export type Content = Node | string | undefined;

/** Makes an element. Text is always set as text content, so that data of a call cannot become markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content.filter((one) => one !== undefined));
  return made;
}

/** The element of the page with an id; throws if it is not of the given class. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}

/** A list of terms with their values; those without a value are left out. */
export function terms(rows: Readonly<Record<string, Content>>): HTMLElement {
  const shown = Object.entries(rows).filter(([, value]) => value !== undefined && value !== "");
  return element("dl", {}, ...shown.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]));
}

/** An id, in monospace. */
export function code(text: string | undefined): HTMLElement | undefined {
  return text === undefined ? undefined : element("code", {}, text);
}
