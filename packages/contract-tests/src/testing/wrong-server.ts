import type { IncomingMessage, RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import type { Cell } from "../matrix/cell.ts";
import { isObject } from "../description/json.ts";
import { createMockEngine } from "../mock/mock-engine.ts";
import { preferOf } from "../matrix/prefer.ts";
import { resellersContract } from "../contract/resellers-contract.ts";

/** The operation that the wrong server has. */
export const WRONG_OPERATION = "adjustProductInstanceSpecifications";

/** The answer of a wrong server instead of a cell; `undefined` if it breaks the connection. */
interface WrongAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const json = "application/json";
const right = ({ status, body }: Cell): WrongAnswer => ({ status, type: json, text: JSON.stringify(body) });
const cells = new Map(
  resellersContract.matrix.filter(({ operation }) => operation === WRONG_OPERATION).map((cell) => [cell.example, cell]),
);

/** Every possible fault of a server, each in one cell. All other cells are answered correctly. */
export const wrongAnswers: Readonly<Record<string, (cell: Cell) => WrongAnswer | undefined>> = {
  /** A code that was renamed on the server. */
  PRODUCT_LIMIT_EXCEEDED: (cell) => {
    const { text: sent, ...others } = right(cell);
    return { ...others, text: sent.replace("PRODUCT_LIMIT_EXCEEDED", "LIMIT_EXCEEDED") };
  },
  /** The message of the other variant of the same code. */
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": () =>
    right(cells.get("INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly")!),
  /** A status that is documented nowhere. */
  PRODUCT_SETTINGS_NOT_FOUND: (cell) => ({ ...right(cell), status: 418 }),
  /** The HTML page of a proxy. */
  MISSING_BILLING_CYCLE: ({ status }) => ({ status, type: "text/html", text: "<html><h1>Bad gateway</h1></html>" }),
  /** The part of the message with the parameters is missing, and so is the data. */
  INCOMPATIBLE_BILLING_CYCLE: (cell) => {
    const shortened = JSON.stringify(cell.body, (key, value: unknown) =>
      key === "description" || key === "message" ? "Wrong cycle." : key === "data" && isObject(value) ? {} : value,
    );
    return { status: cell.status, type: json, text: shortened };
  },
  /** Half a body. */
  INVALID_BILLING_CYCLE: (cell) => ({ ...right(cell), text: right(cell).text.slice(0, 40) }),
  /** A member that the schema requires is missing. */
  invalidRequest: ({ status }) => ({ status, type: json, text: '{"details":{}}' }),
  /** An error that a mock behind it made up, with the right status. */
  internal: ({ status }) => ({
    status,
    type: "application/problem+json",
    text: JSON.stringify({ type: "https://stoplight.io/prism/errors#UNKNOWN", title: "Unknown", status }),
  }),
  /** The server can never be brought to this failure. */
  unavailable: () => right([...cells.values()][0]!),
  /** The connection breaks. */
  deadlineExceeded: () => undefined,
};

const checks = createMockEngine(resellersContract);

/**
 * A server of one operation that honours `Prefer`, correct in some cells and wrong in others. It checks requests,
 * except for the account header, whose absence it ignores.
 */
export const wrongServer: RequestListener = async (request, response) => {
  const body = await text(request);
  const refusal = await refusalOf(request, body);
  const cell = wantedCell(request);
  const answer = refusal ?? (cell === undefined ? undefined : (wrongAnswers[cell.example] ?? right)(cell));
  if (answer === undefined) request.socket.destroy();
  else response.writeHead(answer.status, { "content-type": answer.type }).end(answer.text);
};

async function refusalOf(
  { method = "", url = "", headers }: IncomingMessage,
  body: string,
): Promise<WrongAnswer | undefined> {
  const { authorization, "content-type": type } = headers;
  const sent = {
    "wix-account-id": "a",
    ...(authorization && { authorization }),
    ...(type && { "content-type": type }),
  };
  const answer = await checks({
    method: method.toLowerCase(),
    path: url,
    query: {},
    headers: sent,
    body: body === "" ? undefined : body,
  });
  return answer.status >= 400 ? { status: answer.status, type: json, text: answer.text } : undefined;
}

function wantedCell({ headers }: IncomingMessage): Cell | undefined {
  return [...cells.values()].find((cell) => preferOf(cell) === headers["prefer"]) ?? [...cells.values()][0];
}
