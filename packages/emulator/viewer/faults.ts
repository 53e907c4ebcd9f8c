import type { PlacedBehaviour } from "../src/behaviour.ts";
import type { Fault } from "../src/http/faults.ts";
import { addFault, clearFaults } from "./control-api.ts";
import { element, find } from "./element.ts";
import { faultChoices, faultText, operationsOf } from "./fault-choices.ts";

/** The form that injects a fault, and the list of pending faults. */
export function faultsPanel(
  behaviours: readonly PlacedBehaviour[],
  act: (say: string, change: () => Promise<unknown>) => void,
): (faults: readonly Fault[]) => void {
  const what = find("fault-action", HTMLSelectElement);
  const whose = find("fault-operation", HTMLSelectElement);
  const times = find("fault-times", HTMLInputElement);
  const groups = Object.entries(faultChoices(behaviours));
  const choices = groups.flatMap(([, some]) => some);
  what.append(
    ...groups.map(([label, some]) =>
      element(
        "optgroup",
        { label },
        ...some.map((choice) => element("option", { value: String(choices.indexOf(choice)) }, choice.label)),
      ),
    ),
  );
  const operations = operationsOf(behaviours);
  whose.append(
    element("option", { value: "" }, "any operation"),
    ...operations.map((operation) => element("option", { value: operation }, operation)),
  );
  what.addEventListener("change", () => {
    const operation = choices[Number(what.value)]?.operation;
    whose.disabled = operation !== undefined;
    whose.value = operation ?? "";
  });
  find("faults", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const choice = choices[Number(what.value)];
    if (choice === undefined) return;
    const operation = choice.operation ?? (whose.value || undefined);
    const fault = {
      action: choice.action,
      times: times.valueAsNumber,
      ...(operation === undefined ? {} : { operation }),
    };
    act(`The next call${fault.times === 1 ? "" : "s"} of ${operation ?? "any operation"} will fail.`, () =>
      addFault(fault),
    );
  });
  find("clear-faults", HTMLButtonElement).addEventListener("click", () =>
    act("All pending faults were removed.", clearFaults),
  );
  const waiting = find("waiting-faults", HTMLElement);
  return (faults) =>
    waiting.replaceChildren(
      ...faults.map(({ action, times: left, operation }) =>
        element("li", {}, `${left} × ${faultText(action)}${operation === undefined ? "" : ` of ${operation}`}`),
      ),
    );
}
