import { exactMessage } from "./exact-message.ts";

const values = new URLSearchParams(location.search);
for (const place of document.querySelectorAll<HTMLElement>("[data-template]")) {
  const message = exactMessage(place.dataset["template"] ?? "", values);
  if (message === undefined) continue;
  place.textContent = message;
  if (location.hash === "") place.scrollIntoView({ block: "center" });
}
