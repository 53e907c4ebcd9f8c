import type { Pair } from "./comparison.ts";
import { blanked, printMessage, templateMessage, wordsOf } from "./describe-message.ts";
import type { Finding, FindingKind } from "./finding.ts";
import type { Message } from "../page/page.ts";

/** The differences between a row and its error, apart from the advice. */
export function compareCells({ operation, row, error, onPage }: Pair): Finding[] {
  const finding = (kind: FindingKind, described: string, page: string): Finding[] =>
    described === page ? [] : [{ kind, operation, row, code: error.code, described, page }];
  const described = templateMessage(error.template);
  const difference = messageDifference(described, onPage.message);
  return [
    ...finding("status", `${error.status} ${error.grpc ?? ""}`.trim(), `${onPage.status} ${onPage.grpc}`),
    ...finding("code", error.code, onPage.code),
    ...(difference === undefined ? [] : finding(difference, printMessage(described), printMessage(onPage.message))),
  ];
}

/** The kind of difference between two messages; a parameter without a name on the page does not count as one. */
export function messageDifference(described: Message, page: Message): "words" | "parameter" | undefined {
  if (blanked(described) !== blanked(page)) return wordsOf(described) === wordsOf(page) ? "parameter" : "words";
  const renamed = page.parameters.some((name, index) => name !== undefined && name !== described.parameters[index]);
  return renamed ? "parameter" : undefined;
}
