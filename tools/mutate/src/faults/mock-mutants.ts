import { type Cell, cellName } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { isObject, parseJson } from "../../../../packages/contract-tests/src/description/json.ts";
import type { Answer, AnswerRequest, WireRequest } from "../../../../packages/contract-tests/src/engines/answer.ts";
import { createPrismEngine } from "../../../../packages/contract-tests/src/engines/prism-engine.ts";
import { preferOf } from "../../../../packages/contract-tests/src/matrix/prefer.ts";
import type { CellFault, Mutant } from "./mutant.ts";

interface MockFault extends CellFault {
  /** Answers instead of the mock when the cell is requested. */
  readonly answer: (sent: WireRequest, mock: AnswerRequest, cell: Cell) => Promise<Answer>;
}

/** Changes the answer of the mock. */
const after =
  (change: (answer: Answer, cell: Cell) => Partial<Answer>): MockFault["answer"] =>
  async (sent, mock, cell) => {
    const answer = await mock(sent);
    return { ...answer, ...change(answer, cell) };
  };

/** Changes the request to the mock. */
const asking =
  (prefer: (cell: Cell) => string | undefined): MockFault["answer"] =>
  (sent, mock, cell) => {
    const { prefer: _, ...headers } = sent.headers;
    const wanted = prefer(cell);
    return mock({ ...sent, headers: wanted === undefined ? headers : { ...headers, prefer: wanted } });
  };

const hasMembers = ({ body }: Cell): boolean => isObject(body) && Object.keys(body).length > 0;
const isFirst = (cell: Cell, { matrix }: OperationContract): boolean =>
  matrix.find(({ status }) => status === cell.status) === cell;

const FAULTS: readonly MockFault[] = [
  {
    kind: "HTML for JSON",
    answer: after(() => ({ headers: { "content-type": "text/html" }, text: "<html><body>Bad gateway</body></html>" })),
  },
  { kind: "no body", answer: after(() => ({ text: "" })) },
  { kind: "half a body", answer: after(({ text }) => ({ text: text.slice(0, text.length / 2) })) },
  { kind: "another status", answer: after(({ status }) => ({ status: status === 409 ? 410 : 409 })) },
  { kind: "success for everything", applies: ({ kind }) => kind !== "success", answer: asking(() => undefined) },
  {
    kind: "the first example after a semicolon",
    applies: (cell, contract) => !isFirst(cell, contract),
    answer: asking(({ status, example }) => `code=${status}; example=${example}`),
  },
  { kind: "an unknown example", answer: asking(({ status }) => `code=${status}, example=unknown`) },
  { kind: "a 404 of the mock's own", answer: (sent, mock) => mock({ ...sent, path: "/nowhere" }) },
  {
    kind: "one member too many",
    applies: hasMembers,
    answer: after(({ text }) => ({ text: JSON.stringify({ ...(parseJson(text) as object), extra: 1 }) })),
  },
  {
    kind: "one member too few",
    applies: hasMembers,
    answer: after(({ text }) => ({
      text: JSON.stringify(Object.fromEntries(Object.entries(parseJson(text) as object).slice(1))),
    })),
  },
  {
    kind: "a renamed code",
    applies: ({ kind }) => kind === "error",
    answer: after(({ text }, cell) => ({
      text: cell.kind === "error" ? text.replace(`"${cell.code}"`, '"RENAMED"') : text,
    })),
  },
  {
    kind: "other bytes for the same JSON",
    answer: after(({ text }) => ({ text: JSON.stringify(parseJson(text), undefined, 1) })),
  },
  { kind: "another media type", answer: after(() => ({ headers: { "content-type": "text/json" } })) },
  { kind: "a violation as a warning", answer: after(() => ({ violations: ["response Warning: undocumented"] })) },
];

/** Every fault of the mock, in every cell where it is possible, and a mock that does not look at requests. */
export function listMockMutants(contract: OperationContract): Mutant[] {
  return [
    ...contract.cells.flatMap((cell) =>
      FAULTS.filter(({ applies }) => applies?.(cell, contract) !== false).map(({ kind, answer }) => ({
        part: "mock" as const,
        kind,
        place: cellName(cell),
        apply: () => ({
          tools: {
            createMock: async (openapi: OperationContract["openapi"]): Promise<AnswerRequest> => {
              const mock = await createPrismEngine(openapi);
              const wanted = preferOf(cell);
              return (sent) => (sent.headers["prefer"] === wanted ? answer(sent, mock, cell) : mock(sent));
            },
          },
        }),
      })),
    ),
    ...contract.refusals.map((refusal) => ({
      part: "mock" as const,
      kind: "accept a forbidden request",
      place: refusal.name,
      apply: () => ({
        tools: {
          createMock: (openapi: OperationContract["openapi"]) =>
            acceptingNth(openapi, contract.refusals.indexOf(refusal)),
        },
      }),
    })),
  ];
}

/** A mock that lets the n-th of the requests through that it would refuse. */
async function acceptingNth(openapi: OperationContract["openapi"], nth: number): Promise<AnswerRequest> {
  const mock = await createPrismEngine(openapi);
  let refused = -1;
  let last: string | undefined;
  return async (sent) => {
    const answer = await mock(sent);
    if (sent.headers["prefer"] !== undefined || answer.status < 400) return answer;
    // Each forbidden request comes twice: as it is, and from the client.
    const key = JSON.stringify([
      sent.path,
      sent.body,
      Object.keys(sent.headers)
        .filter((name) => !/^(accept|content-type|idempotency)/.test(name))
        .toSorted(),
    ]);
    if (key !== last) refused += 1;
    last = key;
    return refused >= nth ? { ...answer, status: 200, text: "{}" } : answer;
  };
}
