/*
 * Search input is also passed to the decoder: a message that is pasted with its values is in no page, and the decoder
 * knows which page explains it. The decoder is loaded when somebody types.
 */
const dialog = document.querySelector("site-search dialog");
const found = document.querySelector<HTMLElement>(".decoded");
let latest = "";

dialog?.addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement && target.type !== "checkbox") void show(target.value);
});
// The input has a title only, which is no label.
dialog?.addEventListener("focusin", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.title === "") return;
  target.setAttribute("aria-label", target.title);
  // Below the input, which would otherwise move while somebody types.
  if (found !== null) target.form?.querySelector(".pagefind-ui__drawer")?.before(found);
});
// The button that empties the search fires no input event.
dialog?.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLElement && target.closest(".pagefind-ui__search-clear") !== null) void show("");
});

async function show(text: string): Promise<void> {
  latest = text;
  const { decodedLink } = await import("./decoded-link.ts");
  // Input that was typed in the meantime has its own call.
  if (latest !== text) return;
  const link = decodedLink(text, found?.dataset["base"] ?? "/");
  if (link === undefined) return found?.replaceChildren();
  const anchor = document.createElement("a");
  anchor.href = link.href;
  const title = document.createElement("strong");
  title.textContent = link.title;
  anchor.append(title, document.createElement("br"), link.text);
  found?.replaceChildren(anchor);
}
