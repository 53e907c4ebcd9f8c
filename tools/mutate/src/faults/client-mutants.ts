import { type Cell, cellName, type ErrorCell } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import { clientCall } from "../../../../packages/contract-tests/src/call/client-call.ts";
import type { Outcome, OutcomeError } from "../../../../packages/contract-tests/src/matrix/compare-cell.ts";
import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import type { Tools } from "../../../../packages/contract-tests/src/prove/tools.ts";
import { realTools } from "../../../../packages/contract-tests/src/prove/tools.ts";
import type { Mutant } from "./mutant.ts";
import { createMutatedClient, type SourceChange } from "../try/mutated-client.ts";

interface CatalogueFault {
  readonly kind: string;
  readonly applies?: (cell: ErrorCell, contract: OperationContract) => boolean;
  /** The reason why the fault has no effect on this cell. It must follow from the contract. */
  readonly equivalent?: (cell: ErrorCell, contract: OperationContract) => string | undefined;
  /** JavaScript that takes the entries of an operation; `is` tells the cell's entry. */
  readonly code: (cell: ErrorCell, contract: OperationContract) => string;
}

const change = (members: string): string => `.map((entry) => is(entry) ? { ...entry, ${members} } : entry)`;
const siblingOf = ({ code, variant }: ErrorCell, { matrix }: OperationContract): ErrorCell | undefined =>
  matrix.find((cell): cell is ErrorCell => cell.kind === "error" && cell.code === code && cell.variant !== variant);
const firstParameter = ({ params }: ErrorCell): string => JSON.stringify(Object.keys(params)[0]);

const CATALOGUE_FAULTS: readonly CatalogueFault[] = [
  { kind: "drop an arm in the decoder", code: () => ".filter((entry) => !is(entry))" },
  { kind: "rename a code", code: () => change('code: "RENAMED"') },
  { kind: "change a status", code: () => change("status: 418") },
  {
    kind: "change a template's words",
    equivalent: unreadTemplate,
    code: () => change('template: entry.template + " Really."'),
  },
  {
    kind: "rename a parameter",
    applies: ({ params }) => Object.keys(params).length > 0,
    code: (cell) =>
      change(
        `template: entry.template.replace("{" + ${firstParameter(cell)} + "}", "{renamed}"), params: Object.fromEntries(Object.entries(entry.params).map(([name, type]) => [name === ${firstParameter(cell)} ? "renamed" : name, type]))`,
      ),
  },
  {
    kind: "read a list as a text",
    applies: ({ params }) => Object.values(params).some(Array.isArray),
    code: () =>
      change(
        'params: Object.fromEntries(Object.entries(entry.params).map(([name, type]) => [name, type === "list" ? "string" : type]))',
      ),
  },
  {
    kind: "swap two variants",
    applies: (cell, contract) => siblingOf(cell, contract) !== undefined,
    code: (cell, contract) => change(`variant: ${JSON.stringify(siblingOf(cell, contract)?.variant)}`),
  },
];

/** The client reads messages with a template, to find parameters in them and to tell the texts of a code apart. */
function unreadTemplate(cell: ErrorCell, contract: OperationContract): string | undefined {
  const unread = Object.keys(cell.params).length === 0 && siblingOf(cell, contract) === undefined;
  return unread
    ? `${cell.code} has one text without parameters in ${cell.operation}: the client has nothing to read with its template`
    : undefined;
}

interface OperationFault {
  readonly kind: string;
  readonly change: (source: string, contract: OperationContract) => string;
}

const OPERATION_FAULTS: readonly OperationFault[] = [
  {
    kind: "call another path",
    change: (source) =>
      source
        .replace(/path: "\/resellers\//, 'path: "/elsewhere/')
        .replace(/path: "\/(?!elsewhere)/, 'path: "/elsewhere/'),
  },
  { kind: "call with another method", change: (source) => source.replace(/method: "\w+"/, 'method: "PUT"') },
  { kind: "promise nothing", change: (source) => source.replace(/,\n  readAnswer: [^\n]*jsonObject\([^)]*\)/, "") },
];

interface OutcomeFault {
  readonly kind: string;
  readonly applies: (cell: Cell) => boolean;
  readonly change: (outcome: Outcome) => Outcome;
}

const inError =
  (change: Partial<OutcomeError>) =>
  (outcome: Outcome): Outcome =>
    outcome.ok ? outcome : { ok: false, error: { ...outcome.error, ...change } };
const isFailure = ({ kind }: Cell): boolean => kind !== "success";

const OUTCOME_FAULTS: readonly OutcomeFault[] = [
  {
    kind: "take a failure for a success",
    applies: isFailure,
    change: (outcome) =>
      outcome.ok ? outcome : { ok: true, data: undefined, response: { status: outcome.error.status ?? 0 } },
  },
  { kind: "call every failure http", applies: isFailure, change: inError({ kind: "http" }) },
  { kind: "lose the status", applies: isFailure, change: inError({ status: undefined }) },
  { kind: "lose the message", applies: ({ kind }) => kind === "error", change: inError({ message: "" }) },
  { kind: "lose the parameters", applies: ({ kind }) => kind === "error", change: inError({ params: undefined }) },
  {
    kind: "lose the data",
    applies: ({ kind }) => kind === "success",
    change: (outcome) => (outcome.ok ? { ...outcome, data: {} } : outcome),
  },
];

/** Every fault of the client, in every cell or operation where it is possible. */
export function listClientMutants(contract: OperationContract): Mutant[] {
  const { operation, cells } = contract;
  const errors = cells.filter((cell) => cell.kind === "error");
  return [
    ...errors.flatMap((cell) =>
      CATALOGUE_FAULTS.filter(({ applies }) => applies?.(cell, contract) !== false).map(
        ({ kind, code, equivalent }): Mutant => ({
          ...sourceMutant(kind, cellName(cell), {
            package: "errors",
            module: "tables",
            change: (source) => changeEntries(source, operation, cell, code(cell, contract)),
          }),
          equivalent: equivalent?.(cell, contract),
        }),
      ),
    ),
    ...OPERATION_FAULTS.map(({ kind, change: changeBlock }) =>
      sourceMutant(kind, operation, {
        package: "client",
        module: "operations",
        change: (source) => changeFunction(source, operation, (block) => changeBlock(block, contract)),
      }),
    ),
    ...cells.flatMap((cell) =>
      OUTCOME_FAULTS.filter(({ applies }) => applies(cell)).map(({ kind, change: changeOutcome }) => ({
        part: "client" as const,
        kind,
        place: cellName(cell),
        apply: () => ({ tools: { call: changedCall(cell, changeOutcome) } }),
      })),
    ),
  ];
}

function sourceMutant(kind: string, place: string, source: SourceChange): Mutant {
  return {
    part: "client",
    kind,
    place,
    async apply() {
      const createClient = await createMutatedClient(source);
      return {
        tools: { call: (url, options) => clientCall(url, { idempotencyKey: false, createClient, ...options }) },
      };
    },
  };
}

/** Puts code behind the list of an operation's errors: `export const createPackageV2Errors = [ … ];`. */
function changeEntries(source: string, operation: string, { code, variant }: ErrorCell, mutation: string): string {
  const is = `function is(entry) { return entry.code === ${JSON.stringify(code)} && entry.variant === ${JSON.stringify(variant)}; }`;
  const begin = source.indexOf(`export const ${operation}Errors`);
  const end = source.indexOf("];", begin);
  return begin < 0 ? source : `${source.slice(0, end)}]${mutation};${source.slice(end + 2)}\n${is}`;
}

function changeFunction(source: string, operation: string, changeBlock: (block: string) => string): string {
  const begin = source.indexOf(`export const ${operation}:`); // Not of another one whose name begins like that.
  const end = source.indexOf("\n});", begin);
  return begin < 0 ? source : source.slice(0, begin) + changeBlock(source.slice(begin, end)) + source.slice(end);
}

/** The real client, except for its result for one cell. */
function changedCall(cell: Cell, changeOutcome: (outcome: Outcome) => Outcome): Tools["call"] {
  return (url, options) => {
    const call = realTools.call(url, options);
    return async (operation, input, headers) => {
      const outcome = await call(operation, input, headers);
      return headers["prefer"] === `code=${cell.status}, example=${cell.example}` ? changeOutcome(outcome) : outcome;
    };
  };
}
