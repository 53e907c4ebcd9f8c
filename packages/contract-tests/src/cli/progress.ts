import { styleText } from "node:util";
import type { OperationProof } from "../prove/proof-sheet.ts";
import { verdictOf } from "../report/report.ts";

/** Shows how far a run is. */
export interface Progress {
  readonly step: (proof: OperationProof) => void;
  readonly end: () => void;
}

/** Shows one line that changes on a terminal, and one line for each operation elsewhere. */
export function showProgress(cells: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  return {
    step({ operation, cells: proven, reused }) {
      done += proven.length;
      const wrong = proven.filter((cell) => verdictOf(cell) === "refuted").length;
      const mark = wrong === 0 ? styleText("green", "✓", { stream }) : styleText("red", `✗ ${wrong}`, { stream });
      const line = `${String(done).padStart(String(cells).length)}/${cells} ${mark} ${operation}${reused === true ? " (unchanged)" : ""}`;
      stream.write(stream.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}
