import { type Cell, cellName } from "../matrix/cell.ts";
import { type Fact, type FactName, factOf, PRISM_FACTS } from "../facts/fact.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** The proof of one cell. */
export interface CellProof extends Pick<Cell, "operation" | "status" | "example"> {
  /** Whether the cell is a success, a documented error, or a failure that all operations have in common. */
  readonly kind?: Cell["kind"] | undefined;
  /** The name of the cell. */
  readonly name: string;
  /** The results of the facts that were checked. */
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
  /** The duration of the steps for this cell alone, without the steps of the whole operation. */
  readonly seconds?: number | undefined;
}

/** The proof of one forbidden request. */
export interface RefusalProof {
  readonly name: string;
  readonly operation: string;
  /** Whether it has to be refused because of its credentials or because of its contents. */
  readonly expects: Refusal["expects"];
  /** `unprovable` if it was not sent. */
  readonly fact: Fact;
  readonly seconds?: number | undefined;
}

/** The proof of one operation. */
export interface OperationProof {
  readonly operation: string;
  readonly cells: readonly CellProof[];
  readonly refusals: readonly RefusalProof[];
  /** Problems that belong to no cell of the matrix, such as answers that only the description has. */
  readonly strays: readonly string[];
  /** Whether the proof is from an earlier run with the same inputs. */
  readonly reused?: boolean;
}

/** Collects the results for the cells of one operation, in any order. */
export interface ProofSheet {
  /** Records the result of a fact of a cell; problems of an unknown cell are strays. */
  note(fact: FactName, name: string, problems: readonly string[]): void;
  /** Records that the answer of a cell was forced and not caused, and why; that is not a fault. */
  forced(name: string, reasons: readonly string[]): void;
  /** Records that the facts of a cell could not be checked, and why. */
  unprovable(name: string, reason: string): void;
  stray(problem: string): void;
  refusal(refusal: Refusal, problems: readonly string[]): void;
  /** Records that a forbidden request was left out. */
  untried(refusal: Refusal): void;
  /** Runs a step of one cell or one forbidden request, and adds its duration to it. */
  timed<Result>(name: string, step: () => Promise<Result>): Promise<Result>;
  /** Whether anything is wrong so far. */
  isRed(): boolean;
  /** The whole proof; a fact without a recorded result is refuted. */
  finish(): OperationProof;
}

/** @param asked The facts that must be recorded for each cell. */
export function proofSheet(
  operation: string,
  cells: readonly Cell[],
  asked: readonly FactName[] = PRISM_FACTS,
): ProofSheet {
  const noted = new Map(cells.map((cell) => [cellName(cell), new Map<FactName, string[]>()]));
  const unprovable = new Map<string, string>();
  const forced = new Map<string, readonly string[]>();
  const refusals: RefusalProof[] = [];
  const strays: string[] = [];
  const spent = new Map<string, number>();
  const secondsOf = (name: string): { readonly seconds?: number } => {
    const ms = spent.get(name);
    return ms === undefined ? {} : { seconds: Math.round(ms) / 1000 };
  };
  const noteRefusal = ({ name, expects }: Refusal, fact: Fact): void =>
    void refusals.push({ name, operation, expects, fact, ...secondsOf(name) });
  if (noted.size < cells.length) strays.push(`${operation}: two cells of the matrix have one name`);
  return {
    note(fact, name, problems) {
      const facts = noted.get(name);
      if (facts === undefined) strays.push(...problems.map((problem) => `${name}: ${problem}`));
      else facts.set(fact, [...(facts.get(fact) ?? []), ...problems]);
    },
    unprovable: (name, reason) => void unprovable.set(name, reason),
    forced: (name, reasons) => void forced.set(name, reasons),
    stray: (problem) => void strays.push(problem),
    refusal: (refusal, problems) => noteRefusal(refusal, factOf(problems)),
    untried: (refusal) => noteRefusal(refusal, { state: "unprovable", problems: ["not tried"] }),
    async timed(name, step) {
      const began = performance.now();
      try {
        return await step();
      } finally {
        spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
      }
    },
    isRed: () =>
      strays.length > 0 ||
      refusals.some(({ fact }) => fact.state !== "proven") ||
      [...noted.values()].some((facts) => [...facts.values()].some((problems) => problems.length > 0)),
    finish: () => ({
      operation,
      refusals,
      strays,
      cells: cells.map((cell) => {
        const facts = noted.get(cellName(cell));
        const reason = unprovable.get(cellName(cell));
        const missing: Fact =
          reason === undefined ? factOf(["this was not proven"]) : { state: "unprovable", problems: [reason] };
        const uncaused = forced.get(cellName(cell));
        const entries = asked.map((fact) => {
          if (fact === "caused" && uncaused !== undefined)
            return [fact, { state: "forced", problems: uncaused } satisfies Fact] as const;
          const problems = facts?.get(fact);
          return [fact, problems === undefined ? missing : factOf(problems)] as const;
        });
        const { kind, status, example } = cell;
        const name = cellName(cell);
        return { name, operation, kind, status, example, facts: Object.fromEntries(entries), ...secondsOf(name) };
      }),
    }),
  };
}
