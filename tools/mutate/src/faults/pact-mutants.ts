import { type Cell, cellName } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { isObject, type JsonObject, memberOf } from "../../../../packages/contract-tests/src/description/json.ts";
import type { Interaction, PactFile } from "../../../../packages/contract-tests/src/pact/pact-file.ts";
import type { CellFault, Mutant } from "./mutant.ts";

interface PactFault extends CellFault {
  /** The replacement of the cell's interaction. */
  readonly change: (interaction: Interaction, cell: Cell, contract: OperationContract) => Interaction[];
}

const withResponse = (interaction: Interaction, response: JsonObject): Interaction[] => [
  { ...interaction, response: { ...memberOf(interaction, "response"), ...response } },
];

const withRequest = (interaction: Interaction, request: JsonObject): Interaction[] => [
  { ...interaction, request: { ...memberOf(interaction, "request"), ...request } },
];

const withState = (interaction: Interaction, params: JsonObject): Interaction[] => {
  const [state] = Array.isArray(interaction["providerStates"]) ? interaction["providerStates"] : [];
  const old = memberOf(state, "params");
  return [{ ...interaction, providerStates: [{ ...memberOf({ state }, "state"), params: { ...old, ...params } }] }];
};

/** The headers of a request that leaves out who calls. */
function withoutKeys(interaction: Interaction): JsonObject {
  const headers = Object.entries(memberOf(interaction, "request", "headers"));
  return Object.fromEntries(headers.filter(([name]) => name.toLowerCase() === "content-type"));
}

const FAULTS: readonly PactFault[] = [
  { kind: "lose an interaction", change: () => [] },
  { kind: "record an interaction twice", change: (interaction) => [interaction, interaction] },
  {
    kind: "rename an interaction",
    change: (interaction) => [{ ...interaction, description: `${interaction.description} again` }],
  },
  { kind: "change a status", change: (interaction) => withResponse(interaction, { status: 418 }) },
  {
    kind: "rename a code",
    applies: ({ kind }) => kind === "error",
    change: (interaction, cell) => {
      const text = JSON.stringify(interaction["response"]);
      const changed: unknown = JSON.parse(
        cell.kind === "error" ? text.replaceAll(`"${cell.code}"`, '"RENAMED"') : text,
      );
      return withResponse(interaction, isObject(changed) ? changed : {});
    },
  },
  { kind: "change a path", change: (interaction) => withRequest(interaction, { path: "/resellers/v9/nowhere" }) },
  {
    // The comparator does not look at the requests of errors.
    kind: "record a forbidden request",
    applies: ({ status }) => status !== 401,
    change: (interaction) => withRequest(interaction, { headers: withoutKeys(interaction) }),
  },
  {
    kind: "lose a provider state",
    change: ({ providerStates: _, ...interaction }) => [
      { ...interaction, description: String(interaction["description"]) },
    ],
  },
  {
    kind: "lose a state's parameters",
    change: (interaction) => withState(interaction, { status: undefined, example: undefined }),
  },
  {
    kind: "swap a state's example",
    applies: (cell, { matrix }) => matrix.some((other) => other.status === cell.status && other !== cell),
    change: (interaction, cell, { matrix }) =>
      withState(interaction, {
        example: matrix.find((other) => other.status === cell.status && other !== cell)?.example,
      }),
  },
  {
    kind: "another media type",
    change: (interaction) => {
      const body = memberOf(interaction, "response", "body");
      return withResponse(interaction, {
        headers: { "Content-Type": ["text/html"] },
        body: { ...body, contentType: "text/html" },
      });
    },
  },
];

/** Every fault of the pact, in every interaction where it is possible, and a pact without interactions. */
export function listPactMutants(contract: OperationContract): Mutant[] {
  return [
    ...contract.cells.flatMap((cell) =>
      FAULTS.filter(({ applies }) => applies?.(cell, contract) !== false).map(({ kind, change }) =>
        mutantOf(kind, cellName(cell), (pact) => ({
          ...pact,
          interactions: pact.interactions.flatMap((interaction) =>
            interaction.description === cellName(cell) ? change(interaction, cell, contract) : [interaction],
          ),
        })),
      ),
    ),
    mutantOf("no interactions", contract.operation, (pact) => ({ ...pact, interactions: [] })),
  ];
}

function mutantOf(kind: string, place: string, changePact: (pact: PactFile) => PactFile): Mutant {
  return { part: "pact", kind, place, apply: () => ({ tools: { changePact } }) };
}
