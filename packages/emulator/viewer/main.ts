import { callsList } from "./calls.ts";
import { catalogueList } from "./catalogue.ts";
import { clockPanel } from "./clock.ts";
import { readBehaviours, readSnapshot, type Snapshot } from "./control-api.ts";
import { find } from "./element.ts";
import { faultsPanel } from "./faults.ts";
import { ownersList } from "./owners.ts";
import { packagesList } from "./packages.ts";
import { resetButton } from "./reset-button.ts";

/** How often the page polls the emulator. */
const EVERY_MS = 1500;
/** Larger worlds are too slow to poll: the page reads them only after its own changes, and when it becomes visible. */
const LARGE = 2000;

const message = find("message", HTMLElement);

/** Shows a message; a failure stays until the next message. */
function say(text: string, isBad: boolean): void {
  message.className = isBad ? "bad" : "";
  message.textContent = text;
}

let show: (snapshot: Snapshot) => void = () => {};
let isLarge = false;
let isLost = false;

async function refresh(): Promise<void> {
  try {
    const snapshot = await readSnapshot();
    isLarge = snapshot.state.packages.length > LARGE;
    show(snapshot);
    if (isLost) say("The emulator answers again.", false);
    isLost = false;
  } catch (error) {
    isLost = true;
    say(`The emulator cannot be read: ${textOf(error)}`, true);
  }
}

/** Makes a change, refreshes the page, and shows a message. */
async function act(done: string, change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
    await refresh();
    say(done, false);
  } catch (error) {
    say(textOf(error), true);
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function begin(): Promise<void> {
  const parts = {
    clock: clockPanel(act),
    faults: faultsPanel(await readBehaviours(), act),
    calls: callsList(),
    packages: packagesList(),
    catalogue: catalogueList(),
    owners: ownersList(),
  };
  resetButton(act);
  show = (snapshot) => {
    parts.clock(snapshot);
    parts.faults(snapshot.faults);
    parts.calls(snapshot.requests);
    parts.packages(snapshot.state);
    parts.catalogue(snapshot.state.products);
    parts.owners(snapshot.state);
  };
  await refresh();
  setInterval(() => {
    if (!document.hidden && !isLarge) void refresh();
  }, EVERY_MS);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void refresh();
  });
}

begin().catch((error: unknown) => say(textOf(error), true));
