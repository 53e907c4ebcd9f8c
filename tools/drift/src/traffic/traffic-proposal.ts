import type { SeenFailure, Unknown } from "@resellers-sdk/contract-tests";
import type { Api, DocumentedError, Operation } from "@resellers-sdk/generator/model";
import type { AddedRow, Comparison, Pair } from "../compare/comparison.ts";
import { blanked, templateMessage } from "../compare/describe-message.ts";
import type { Message, PageRow } from "../page/page.ts";
import { planProposal } from "../propose/plan.ts";
import type { Proposal } from "../propose/proposal.ts";

/**
 * The edits that make the description cover the recorded traffic. Recorded failures are treated as rows of a page and
 * planned in the same way: a new code becomes a new row, a new message becomes the new wording of an existing row.
 */
export function trafficProposal(api: Api, unknown: readonly Unknown[]): Proposal {
  const sections = api.operations.map((operation) => {
    const own = unknown.filter((one) => one.operation === operation.id);
    return sectionOf(api, operation, own);
  });
  const comparison: Comparison = {
    findings: [],
    pairs: sections.flatMap(({ pairs }) => pairs),
    added: sections.flatMap(({ added }) => added),
  };
  const plan = planProposal(api, comparison);
  return { ...plan, left: [...plan.left, ...sections.flatMap(({ left }) => left), ...unknown.flatMap(leftToPeople)] };
}

interface Section {
  readonly pairs: readonly Pair[];
  readonly added: readonly AddedRow[];
  readonly left: readonly string[];
}

function sectionOf(api: Api, { id: operation, errors }: Operation, unknown: readonly Unknown[]): Section {
  const texts = unknown.flatMap(({ kind, failure }) => (kind === "text" && failure !== undefined ? [failure] : []));
  const codes = unknown.flatMap(({ kind, failure }) => (kind === "code" && failure !== undefined ? [failure] : []));
  const candidates = (one: SeenFailure): readonly DocumentedError[] =>
    errors.filter(({ code, status, retired }) => code === one.code && status === one.status && retired === undefined);
  const left = texts.flatMap((one) => {
    const several = candidates(one).length > 1 || texts.some((other) => other !== one && other.code === one.code);
    return several
      ? [
          `${operation} has other words for ${one.code}, which has several texts: "${one.message}". Say which of them it is.`,
        ]
      : [];
  });
  const pairs = errors.map((error, index): Pair => {
    const seen = texts.filter((one) => candidates(one).includes(error));
    const [only] = seen;
    const isClear = only !== undefined && seen.length === 1 && candidates(only).length === 1;
    const row = { status: error.status, grpc: error.grpc ?? "", code: error.code, advice: "" };
    const described = templateMessage(error.template);
    return {
      operation,
      row: index + 1,
      error,
      onPage: { ...row, message: isClear ? recordedMessage(only.message, described) : described },
    };
  });
  const added = codes.map((one, index): AddedRow => ({
    operation,
    index: errors.length + index,
    onPage: {
      status: one.status,
      grpc: grpcOf(api, one.status),
      code: one.code,
      message: recordedMessage(one.message),
      advice: "",
    } satisfies PageRow,
  }));
  return { pairs, added, left };
}

/** Ids, numbers, times, and values that the recorder made up. */
const VALUE =
  /(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|person-\d+@example\.com|text-\d+|\b\d+\b)(?:, (?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|text-\d+|\d+))*/gi;

/** A recorded message cut at its values; where as many parameters are described, they are taken for those. */
export function recordedMessage(text: string, described?: Message): Message {
  const texts = text.split(VALUE);
  const blanks = texts.slice(1).map(() => undefined);
  const isDescribed = described?.parameters.length === blanks.length;
  const message = { texts, parameters: isDescribed ? described.parameters : blanks };
  return described !== undefined && blanked(message) === blanked(described) ? described : message;
}

/** The canonical names that gRPC gives to statuses, where no described error has one. */
const GRPC: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ALREADY_EXISTS",
  428: "FAILED_PRECONDITION",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
};

function grpcOf(api: Api, status: number): string {
  return (
    api.errors.find((error) => error.status === status && error.grpc !== undefined)?.grpc ?? GRPC[status] ?? "UNKNOWN"
  );
}

function leftToPeople({ kind, operation, what, place }: Unknown): string[] {
  if (kind === "member") return [`${operation} answers ${what} (${place}): declare the member in the schema.`];
  if (kind === "body") return [`${operation}: ${what} (${place}). Change the schema, so that it accepts the body.`];
  if (kind === "status") return [`${operation} answers with ${what} (${place}): add it to its responses.`];
  if (kind === "header") return [`${operation} answers ${what} (${place}): list the header beside the others.`];
  if (kind === "request") return [`${operation} answered ${what} (${place}): allow the request, if that is meant.`];
  if (kind === "operation") return [`${what} is no operation of the description (${place}).`];
  return [];
}
