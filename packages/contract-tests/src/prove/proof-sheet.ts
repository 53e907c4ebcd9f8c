import { type Cell, cellName } from "../matrix/cell.ts";
import { type Fact, type FactName, factOf, FACTS } from "../facts/fact.ts";

/** What is known of one cell. */
export interface CellProof extends Pick<Cell, "operation" | "status" | "example"> {
  /** The name of the cell. */
  readonly name: string;
  /** The facts that were asked for. */
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
}

/** What is known of one forbidden request. */
export interface RefusalProof {
  readonly name: string;
  readonly operation: string;
  readonly fact: Fact;
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
  /** Notes that a cell could not be asked for its facts, and why. */
  unprovable(name: string, reason: string): void;
  stray(problem: string): void;
  refusal(name: string, problems: readonly string[]): void;
  /** Whether anything is wrong so far. */
  isRed(): boolean;
  /** Everything; a fact that nobody noted is refuted, for a proof that was not made is none. */
  finish(): OperationProof;
}

/** @param asked The facts that have to be noted of each cell. */
export function proofSheet(operation: string, cells: readonly Cell[], asked: readonly FactName[] = FACTS): ProofSheet {
  const noted = new Map(cells.map((cell) => [cellName(cell), new Map<FactName, string[]>()]));
  const unprovable = new Map<string, string>();
  const refusals: RefusalProof[] = [];
  const strays: string[] = [];
  if (noted.size < cells.length) strays.push(`${operation}: two cells of the matrix have one name`);
  return {
    note(fact, name, problems) {
      const facts = noted.get(name);
      if (facts === undefined) strays.push(...problems.map((problem) => `${name}: ${problem}`));
      else facts.set(fact, [...(facts.get(fact) ?? []), ...problems]);
    },
    unprovable: (name, reason) => void unprovable.set(name, reason),
    stray: (problem) => void strays.push(problem),
    refusal: (name, problems) => void refusals.push({ name, operation, fact: factOf(problems) }),
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
        const entries = asked.map((fact) => {
          const problems = facts?.get(fact);
          return [fact, problems === undefined ? missing : factOf(problems)] as const;
        });
        const { status, example } = cell;
        return { name: cellName(cell), operation, status, example, facts: Object.fromEntries(entries) };
      }),
    }),
  };
}
