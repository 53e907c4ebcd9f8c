import { type Cell, cellName } from "../matrix/cell.ts";
import { type Fact, type FactName, factOf, PRISM_FACTS } from "../facts/fact.ts";
import type { Refusal } from "../refusals/refusal.ts";

/** What is known of one cell. */
export interface CellProof extends Pick<Cell, "operation" | "status" | "example"> {
  /** Whether the cell is a success, a documented error, or a failure that every operation shares. */
  readonly kind?: Cell["kind"] | undefined;
  /** The name of the cell. */
  readonly name: string;
  /** The facts that were asked for. */
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
  /** How long the steps took that belong to this cell alone; the steps of a whole operation are not divided. */
  readonly seconds?: number | undefined;
}

/** What is known of one forbidden request. */
export interface RefusalProof {
  readonly name: string;
  readonly operation: string;
  /** Whether it has to be refused for who calls, or for what the call says. */
  readonly expects: Refusal["expects"];
  /** `unprovable` where it was not tried. */
  readonly fact: Fact;
  readonly seconds?: number | undefined;
}

/** What is known of one operation. */
export interface OperationProof {
  readonly operation: string;
  readonly cells: readonly CellProof[];
  readonly refusals: readonly RefusalProof[];
  /** Whatever is wrong and belongs to no cell of the matrix: answers that only the description has, for example. */
  readonly strays: readonly string[];
  /** Whether this was proven by an earlier run with the very same inputs. */
  readonly reused?: boolean;
}

/** Takes down what is found out about the cells of one operation, in any order. */
export interface ProofSheet {
  /** Notes the outcome of a fact of a cell; problems of a name that is no cell are strays. */
  note(fact: FactName, name: string, problems: readonly string[]): void;
  /** Notes that the answer of a cell was not caused but forced, and why; that is no fault. */
  forced(name: string, reasons: readonly string[]): void;
  /** Notes that a cell could not be asked for its facts, and why. */
  unprovable(name: string, reason: string): void;
  stray(problem: string): void;
  refusal(refusal: Refusal, problems: readonly string[]): void;
  /** Notes that a forbidden request was left out. */
  untried(refusal: Refusal): void;
  /** Does a step that belongs to one cell or one forbidden request, and adds the time it takes to that. */
  timed<Result>(name: string, step: () => Promise<Result>): Promise<Result>;
  /** Whether anything is wrong so far. */
  isRed(): boolean;
  /** Everything; a fact that nobody noted is refuted, for a proof that was not made is none. */
  finish(): OperationProof;
}

/** @param asked The facts that have to be noted of each cell. */
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
