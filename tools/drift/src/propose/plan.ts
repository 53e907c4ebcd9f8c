import type { Api, DocumentedError } from "@resellers-sdk/generator/model";
import { messageDifference } from "../compare/compare-cells.ts";
import type { Comparison, Pair } from "../compare/comparison.ts";
import { blanked, printMessage, templateMessage } from "../compare/describe-message.ts";
import type { PageRow } from "../page/page.ts";
import type { NewError, NewLine, NewWords, Proposal } from "./proposal.ts";

/** The edits that bring the description in line with the page. */
export function planProposal(api: Api, comparison: Comparison): Proposal {
  const created: NewError[] = [];
  const newLines = comparison.added.map((row): NewLine => {
    const id = existingError(api, row.onPage) ?? idOf(created, api, row.onPage);
    return { operation: row.operation, id, after: undefined };
  });
  const words = api.errors.map((error) => planWords(error, api, comparison.pairs));
  return {
    newErrors: created,
    newLines: newLines.map((line, index) => ({ ...line, after: rowBefore(comparison, newLines, index) })),
    newWords: words.flatMap(({ edits }) => edits),
    left: [...words.flatMap(({ left }) => left), ...leftToPeople(comparison)],
  };
}

/** An error of another operation that is this row already. */
function existingError(api: Api, row: PageRow): string | undefined {
  return api.errors.find((error) => error.code === row.code && error.status === row.status && sameWords(error, row))
    ?.id;
}

function sameWords(error: DocumentedError, { message }: PageRow): boolean {
  return messageDifference(templateMessage(error.template), message) === undefined;
}

function idOf(created: NewError[], api: Api, { code, status, grpc, message }: PageRow): string {
  const known = created.find((one) => one.code === code && blanked(one.message) === blanked(message));
  if (known !== undefined) return known.id;
  const taken = new Set([...api.errors, ...created].filter((one) => one.code === code).map(({ id }) => id));
  // A person finds a better name for a second text of a code than its number.
  const variant = taken.size === 0 ? undefined : `text${taken.size + 1}`;
  const id = variant === undefined ? code : `${code}.${variant}`;
  created.push({ id, code, variant, status, grpc, message, docsUrl: api.errors[0]?.docsUrl ?? "" });
  return id;
}

function rowBefore({ added, pairs }: Comparison, lines: readonly NewLine[], index: number): string | undefined {
  const row = added[index];
  if (row === undefined) return undefined;
  const pair = pairs.find((one) => one.operation === row.operation && one.row === row.index);
  const before = added.findIndex((one) => one.operation === row.operation && one.index === row.index - 1);
  return pair?.error.id ?? lines[before]?.id;
}

/** An error that several operations share can only be edited where they all changed in the same way. */
function planWords(
  error: DocumentedError,
  api: Api,
  all: readonly Pair[],
): { readonly edits: readonly NewWords[]; readonly left: readonly string[] } {
  const pairs = all.filter((pair) => pair.error.id === error.id && pair.onPage.code === error.code);
  const [first] = pairs;
  if (first === undefined) return { edits: [], left: [] };
  const { status, grpc, message } = first.onPage;
  const described = templateMessage(error.template);
  const value = printMessage({ texts: message.texts, parameters: described.parameters });
  const reworded = messageDifference(described, message) !== undefined;
  const edits: NewWords[] = [
    ...(reworded ? [{ id: error.id, member: "message", value } as const] : []),
    ...(status === error.status ? [] : [{ id: error.id, member: "status", value: status } as const]),
    ...(grpc === error.grpc ? [] : [{ id: error.id, member: "grpc", value: grpc } as const]),
  ];
  const print = ({ onPage }: Pair): string => `${onPage.status} ${onPage.grpc} ${blanked(onPage.message)}`;
  const listing = api.operations.filter(({ errors }) => errors.some(({ id }) => id === error.id));
  const differ = pairs.length < listing.length || pairs.some((pair) => print(pair) !== print(first));
  if (differ && pairs.some((pair) => print(pair) !== `${error.status} ${error.grpc ?? ""} ${blanked(described)}`))
    return {
      edits: [],
      left: [
        `${error.id} has changed in some of its operations only, as far as was seen: give the new form a file of its own, or look at the others.`,
      ],
    };
  const sameParameters =
    message.parameters.length === described.parameters.length &&
    message.parameters.every((name, index) => name === undefined || name === described.parameters[index]);
  if (reworded && !sameParameters)
    return {
      edits: [],
      left: [
        `${error.id} has other parameters now: edit \`message\` and \`parameters\` together, to "${printMessage(message)}".`,
      ],
    };
  return { edits, left: [] };
}

function leftToPeople({ findings, added }: Comparison): string[] {
  return findings.flatMap(({ kind, operation, row, code, page }) => {
    const isPlanned = added.some((one) => one.operation === operation && one.index === row - 1);
    if (kind === "row removed")
      return [
        `${operation} no longer has ${code}: if the API withdrew it, write the day into \`retired\` of its file.`,
      ];
    if (kind === "row moved") return [`${operation} has ${code} at ${page} now: move its line below \`x-errors\`.`];
    if (kind === "code") return [`${operation} calls ${code} ${page} now: add the new error, and retire the old one.`];
    if (kind === "section added")
      return [`"${operation}" belongs to no operation: give one of them this \`x-docs-section\`.`];
    if (kind === "row added" && !isPlanned) return [`${code} of "${operation}" waits for that operation.`];
    return [];
  });
}
