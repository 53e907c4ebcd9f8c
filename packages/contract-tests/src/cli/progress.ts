import { stripVTControlCharacters, styleText } from "node:util";
import type { OperationProof } from "../proof/proof-sheet.ts";
import { verdictOf } from "../report/report.ts";

/** Shows the progress of a run. */
export interface Progress {
  readonly step: (proof: OperationProof) => void;
  readonly end: () => void;
}

/** On a terminal, updates one line; elsewhere, prints one line for each operation. */
export function showProgress(cells: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let wrong = 0;
  const count = (): string => `${String(done).padStart(String(cells).length)}/${cells}`;
  const show = (mark: string, name: string): void => {
    if (!stream.isTTY) return void stream.write(`${count()} ${mark} ${name}\n`);
    // A line that is wider than the terminal would wrap, and its rest would not be erased.
    const room = Math.max(stream.columns - `${count()} ${stripVTControlCharacters(mark)}  `.length, 0);
    stream.write(`\r\u001B[K${count()} ${mark} ${name.slice(0, room)}`);
  };
  if (stream.isTTY) show("…", "starting");
  return {
    step({ operation, cells: proven, refusals, strays, reused }) {
      done += proven.length;
      const own =
        proven.filter((cell) => verdictOf(cell) === "refuted").length +
        refusals.filter(({ fact }) => fact.state !== "proven").length +
        strays.length;
      wrong += own;
      // The line on a terminal counts all operations so far; the other lines are about one operation.
      const told = stream.isTTY ? wrong : own;
      const mark = told === 0 ? styleText("green", "✓", { stream }) : styleText("red", `✗ ${told}`, { stream });
      show(mark, `${operation}${reused === true ? " (unchanged)" : ""}`);
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}
