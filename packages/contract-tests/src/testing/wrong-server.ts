import type { IncomingMessage, RequestListener } from "node:http";
import type { Cell } from "../matrix/cell.ts";
import { isObject } from "../description/json.ts";
import { preferOf } from "../matrix/prefer.ts";
import { resellersContract } from "../contract/resellers-contract.ts";

/** The operation that the wrong server has. */
export const WRONG_OPERATION = "adjustProductInstanceSpecifications";

/** What a wrong server sends instead of a cell; nothing where it breaks the connection. */
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

/** Everything that a server can get wrong, each in one cell. It answers all the other cells as it should. */
export const wrongAnswers: Readonly<Record<string, (cell: Cell) => WrongAnswer | undefined>> = {
  /** A code that was renamed on the server. */
  PRODUCT_LIMIT_EXCEEDED: (cell) => {
    const { text, ...others } = right(cell);
    return { ...others, text: text.replace("PRODUCT_LIMIT_EXCEEDED", "LIMIT_EXCEEDED") };
  },
  /** The words of the other variant of the same code. */
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": () =>
    right(cells.get("INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly")!),
  /** A status that is documented for nothing. */
  PRODUCT_SETTINGS_NOT_FOUND: (cell) => ({ ...right(cell), status: 418 }),
  /** The page of a proxy. */
  MISSING_BILLING_CYCLE: ({ status }) => ({ status, type: "text/html", text: "<html><h1>Bad gateway</h1></html>" }),
  /** The words in which the parameters stand were dropped, and the data too. */
  INCOMPATIBLE_BILLING_CYCLE: (cell) => {
    const text = JSON.stringify(cell.body, (key, value: unknown) =>
      key === "description" || key === "message" ? "Wrong cycle." : key === "data" && isObject(value) ? {} : value,
    );
    return { status: cell.status, type: json, text };
  },
  /** Half a body. */
  INVALID_BILLING_CYCLE: (cell) => ({ ...right(cell), text: right(cell).text.slice(0, 40) }),
  /** A member that the schema demands is missing. */
  invalidRequest: ({ status }) => ({ status, type: json, text: '{"details":{}}' }),
  /** An error that a mock behind it made up, with the right status. */
  internal: ({ status }) => ({
    status,
    type: "application/problem+json",
    text: JSON.stringify({ type: "https://stoplight.io/prism/errors#UNKNOWN", title: "Unknown", status }),
  }),
  /** It never fails in this way: it cannot be brought to. */
  unavailable: () => right([...cells.values()][0]!),
  /** The connection breaks. */
  deadlineExceeded: () => undefined,
};

/** A server of one operation that honours `Prefer`, right in some cells and wrong in others. */
export const wrongServer: RequestListener = (request, response) => {
  request.resume();
  const cell = wantedCell(request);
  const answer = cell === undefined ? undefined : (wrongAnswers[cell.example] ?? right)(cell);
  if (answer === undefined) request.socket.destroy();
  else response.writeHead(answer.status, { "content-type": answer.type }).end(answer.text);
};

function wantedCell({ headers }: IncomingMessage): Cell | undefined {
  return [...cells.values()].find((cell) => preferOf(cell) === headers["prefer"]);
}
