import { stripVTControlCharacters, styleText } from "node:util";
import type { OperationProof } from "../proof/proof-sheet.ts";
import { verdictOf } from "../report/report.ts";

/** Shows how far a run is. */
export interface Progress {
  readonly step: (proof: OperationProof) => void;
  readonly end: () => void;
}

/** Shows one line that changes on a terminal, and one line for each operation elsewhere. */
export function showProgress(cells: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let wrong = 0;
  const count = (): string => `${String(done).padStart(String(cells).length)}/${cells}`;
  const show = (mark: string, name: string): void => {
    if (!stream.isTTY) return void stream.write(`${count()} ${mark} ${name}\n`);
    // A line that is wider than the terminal would go on in the next one, and stay there.
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
      // The line on a terminal speaks of all operations so far, the other one of its own.
      const told = stream.isTTY ? wrong : own;
      const mark = told === 0 ? styleText("green", "✓", { stream }) : styleText("red", `✗ ${told}`, { stream });
      show(mark, `${operation}${reused === true ? " (unchanged)" : ""}`);
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}
