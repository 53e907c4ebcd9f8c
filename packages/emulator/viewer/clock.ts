import { advance, type Snapshot } from "./control-api.ts";
import { element, find } from "./element.ts";

const steps = [
  ["+ 1 minute", 60_000],
  ["+ 1 hour", 3_600_000],
  ["+ 1 day", 86_400_000],
  ["+ 30 days", 2_592_000_000],
] as const;

/** The time, and the buttons that move it. */
export function clockPanel(act: (say: string, change: () => Promise<unknown>) => void): (snapshot: Snapshot) => void {
  const buttons = steps.map(([label, ms]) => {
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => act(`The clock was moved by ${label.slice(2)}.`, () => advance(ms)));
    return button;
  });
  find("clock-buttons", HTMLElement).append(...buttons);
  return ({ now, state }) => {
    // Only a manual clock is part of the state.
    const isManual = state.now !== undefined;
    find("time", HTMLElement).textContent =
      `${now.slice(0, 19).replace("T", " ")} UTC, ${isManual ? "manual" : "real"} clock`;
    find("clock-hint", HTMLElement).textContent = isManual
      ? "Orders that are due by then are delivered."
      : "The real clock cannot be moved. Start the emulator with --clock manual to move it.";
    for (const button of buttons) button.disabled = !isManual;
  };
}
