import { type Cell, cellName, type ErrorCell } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { isObject, memberOf } from "../../../../packages/contract-tests/src/description/json.ts";
import { operationsOf } from "../../../../packages/contract-tests/src/description/slice-description.ts";
import { changedCopy, type Draft, draftAt } from "../../../../packages/contract-tests/src/testing/change-document.ts";
import type { CellFault, Mutant } from "./mutant.ts";

/** The context of a fault in the description. */
interface Place {
  readonly root: Draft;
  readonly responses: Draft;
  readonly media: Draft;
  readonly examples: Draft;
  readonly cell: Cell;
}

interface DescriptionFault extends CellFault {
  readonly make: (place: Place, contract: OperationContract) => void;
}

const isError = (cell: Cell): cell is ErrorCell => cell.kind === "error";
const NEW = "ONLY_IN_THE_DESCRIPTION";

const FAULTS: readonly DescriptionFault[] = [
  { kind: "drop an example", make: ({ examples, cell }) => void delete examples[cell.example] },
  {
    kind: "rename an example",
    make: ({ examples, cell }) => {
      examples[`${cell.example}_renamed`] = examples[cell.example];
      delete examples[cell.example];
    },
  },
  {
    kind: "swap two examples",
    applies: (cell, { matrix }) => neighbourOf(cell, matrix) !== undefined,
    make: ({ examples, cell }, { matrix }) => {
      const other = neighbourOf(cell, matrix)?.example ?? "";
      [examples[cell.example], examples[other]] = [examples[other], examples[cell.example]];
    },
  },
  {
    kind: "rename a code",
    applies: isError,
    make: ({ root, media, examples, cell }) => {
      if (!isError(cell)) return;
      const example = ownExample(examples, cell, root);
      replaceText(example, cell.code, NEW);
      replaceText(draftAt(media, "schema"), cell.code, NEW);
    },
  },
  {
    kind: "change a template's words",
    applies: isError,
    make: ({ root, examples, cell }) => {
      if (isError(cell)) replaceText(ownExample(examples, cell, root), cell.message, `${cell.message} Really.`);
    },
  },
  {
    kind: "rename a parameter",
    applies: (cell) => isError(cell) && Object.keys(cell.params).length > 0,
    make: ({ root, examples, cell }) => {
      if (!isError(cell)) return;
      const [name = ""] = Object.keys(cell.params);
      replaceText(ownExample(examples, cell, root), cell.template, cell.template.replace(`{${name}}`, "{renamed}"));
    },
  },
  {
    kind: "name another variant",
    applies: (cell) => isError(cell) && cell.variant !== undefined,
    make: ({ root, examples, cell }) =>
      void (draftAt(ownExample(examples, cell, root), "x-error")["variant"] = "other"),
  },
  {
    kind: "change a status",
    make: ({ responses, cell }) => {
      responses["418"] = responses[String(cell.status)];
      delete responses[String(cell.status)];
    },
  },
  {
    kind: "add an undocumented code",
    applies: isError,
    make: ({ root, media, examples, cell }) => {
      if (!isError(cell)) return;
      const added = structuredClone(ownExample(examples, cell, root));
      replaceText(added, cell.code, NEW);
      examples[NEW] = added;
      openCodes(draftAt(media, "schema"), cell.code);
    },
  },
  {
    kind: "add an undocumented status",
    make: ({ responses, cell }) => void (responses["418"] = structuredClone(responses[String(cell.status)])),
  },
  {
    kind: "add a default response",
    make: ({ responses, cell }) => void (responses["default"] = responses[String(cell.status)]),
  },
  {
    kind: "admit any code",
    applies: isError,
    make: ({ media, cell }) => {
      if (isError(cell)) dropEnum(draftAt(media, "schema"), cell.code);
    },
  },
  {
    kind: "give the example from elsewhere",
    make: ({ root, examples, cell }) => {
      const { value: _, ...rest } = ownExample(examples, cell, root);
      examples[cell.example] = { ...rest, externalValue: "https://example.com/example.json" };
    },
  },
  {
    kind: "add a second media type",
    make: ({ root, responses, media, cell }) => {
      const own = responses[String(cell.status)];
      const reference = isObject(own) ? own["$ref"] : undefined;
      const response =
        typeof reference === "string"
          ? structuredClone(draftAt(root, "components", "responses", reference.split("/").at(-1) ?? ""))
          : (own as Draft); // An object: it has a media type.
      draftAt(response, "content")["application/vnd.api+json"] = structuredClone(media);
      responses[String(cell.status)] = response;
    },
  },
  {
    kind: "read schemas in another dialect",
    make: ({ root }) => void delete root["jsonSchemaDialect"],
  },
];

/** Every fault of the description, in every cell where it is possible. */
export function listDescriptionMutants(contract: OperationContract): Mutant[] {
  const [described] = operationsOf(contract.openapi);
  if (described === undefined) return [];
  const { path, method } = described;
  return contract.cells.flatMap((cell) =>
    FAULTS.filter(({ applies }) => applies?.(cell, contract) !== false).map(({ kind, make }) => ({
      part: "description" as const,
      kind,
      place: cellName(cell),
      apply: () => ({
        openapi: changedCopy(contract.openapi, (root) => {
          const responses = draftAt(root, "paths", path, method, "responses");
          // A shared response is written out first, as in an operation of its own.
          const own = structuredClone(draftIn(root, responses, String(cell.status)));
          responses[String(cell.status)] = own;
          const [mediaType = ""] = Object.keys(memberOf(own, "content"));
          const media = draftAt(own, "content", mediaType);
          make({ root, responses, media, examples: draftAt(media, "examples"), cell }, contract);
        }),
      }),
    })),
  );
}

function draftIn(root: Draft, object: Draft, name: string): Draft {
  const node = object[name];
  const reference = isObject(node) ? node["$ref"] : undefined;
  return typeof reference === "string" ? draftAt(root, ...reference.slice(2).split("/")) : draftAt(object, name);
}

/** The example of a cell, for writing, and of this response alone. */
function ownExample(examples: Draft, { example }: Cell, root: Draft): Draft {
  const own = structuredClone(draftIn(root, examples, example));
  examples[example] = own;
  return own;
}

/** Another cell of the same status. */
function neighbourOf(cell: Cell, matrix: readonly Cell[]): Cell | undefined {
  return matrix.find((other) => other.status === cell.status && other.example !== cell.example);
}

/** Replaces a string wherever it is a whole value. */
function replaceText(draft: Draft, text: string, by: string): void {
  for (const [name, value] of Object.entries(draft)) {
    if (value === text) draft[name] = by;
    else if (Array.isArray(value)) draft[name] = value.map((item: unknown) => (item === text ? by : item));
    else if (isObject(value)) replaceText(value as Draft, text, by);
  }
}

function openCodes(draft: Draft, code: string): void {
  for (const value of Object.values(draft)) {
    if (Array.isArray(value) && value.includes(code)) value.push(NEW);
    else if (isObject(value)) openCodes(value as Draft, code);
  }
}

function dropEnum(draft: Draft, code: string): void {
  for (const [name, value] of Object.entries(draft)) {
    if (name === "enum" && Array.isArray(value) && value.includes(code)) delete draft["enum"];
    else if (isObject(value)) dropEnum(value as Draft, code);
  }
}
