import { reset } from "./control-api.ts";
import { find } from "./element.ts";

/** The button that resets the world to the seed, after a confirmation. */
export function resetButton(act: (say: string, change: () => Promise<unknown>) => void): void {
  const dialog = find("reset-dialog", HTMLDialogElement);
  find("reset", HTMLButtonElement).addEventListener("click", () => {
    dialog.returnValue = "cancel";
    dialog.showModal();
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "reset") act("The world is its seed again.", reset);
  });
}
