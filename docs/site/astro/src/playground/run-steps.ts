import { createWorld, type Step, steps, type World } from "./steps.ts";

/*
 * Makes the transcript of the page run. Each step has a button; running one runs those before it that were not run yet.
 * Everything is set as text.
 */
const places = [...document.querySelectorAll<HTMLElement>("[data-step]")];
const status = document.createElement("p");
status.setAttribute("role", "status");
const again = button("Start again", restart);
document.querySelector("#playground")?.replaceChildren(status, again);

let lines: string[] = [];
let world: World;
let done = 0;
// Steps wait for each other, also when a button is pressed twice.
let running: Promise<void> = Promise.resolve();

const buttons = places.map((place, index) => {
  const run = button(`Run step ${index + 1}`, () => {
    running = running.then(() => runUpTo(index));
  });
  place.before(run);
  return run;
});
restart();

function restart(): void {
  running = running.then(() => {
    world = createWorld((...values) => void lines.push(values.join(" ")));
    done = 0;
    for (const place of places) show(place, "Not run yet.");
    say("A new world: nothing was ordered yet.");
  });
}

async function runUpTo(last: number): Promise<void> {
  if (last < done) return say(`Step ${last + 1} was run already. Start again to run it once more.`);
  for (const [index, step] of steps.entries()) if (index >= done && index <= last) await runStep(index, step);
  const next = buttons[done];
  say(next === undefined ? "That was the whole life of an order." : `Step ${done} is done.`);
}

async function runStep(index: number, step: Step): Promise<void> {
  lines = [];
  try {
    await step.run(world);
  } catch (error) {
    lines.push(String(error));
  }
  const place = places[index];
  if (place !== undefined) show(place, lines.join("\n"));
  done = index + 1;
}

function show(place: HTMLElement, text: string): void {
  place.textContent = text;
}

function say(text: string): void {
  status.textContent = `${text} The time is ${world.emulator.control.now()}.`;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "playground-button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}
