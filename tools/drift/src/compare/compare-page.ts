import type { DocumentedError } from "@resellers-sdk/generator/model";
import type { DocumentedSection } from "../description/documented.ts";
import type { AddedRow, Comparison, Pair } from "./comparison.ts";
import type { Page, PageRow, PageSection } from "../page/page.ts";
import { sameHeading } from "../page/read-page.ts";
import { UnreadablePage } from "../page/unreadable.ts";
import { movedPairs, pairRows } from "./align-rows.ts";
import { compareCells } from "./compare-cells.ts";
import { blanked, printMessage, templateMessage } from "./describe-message.ts";
import type { Finding } from "./finding.ts";

/** Compares a page with the description. @throws {UnreadablePage} when too much is missing for the whole page. */
export function comparePage(page: Page, documented: readonly DocumentedSection[]): Comparison {
  const all = documented.map((section) => {
    const onPage = page.sections.find(({ heading }) => sameHeading(heading, section.heading));
    if (onPage === undefined) throw new UnreadablePage(`The page has no heading "${section.heading}".`);
    return compareSection(onPage, section);
  });
  const strange = page.sections.filter(
    ({ heading }) => !documented.some((section) => sameHeading(heading, section.heading)),
  );
  return {
    findings: [...all.flatMap(({ findings }) => findings), ...strange.flatMap(newSection)],
    pairs: all.flatMap(({ pairs }) => pairs),
    added: all.flatMap(({ added }) => added),
  };
}

const LIKENESSES: readonly ((error: DocumentedError, row: PageRow) => boolean)[] = [
  (error, row) => error.code === row.code && sameWords(error, row),
  (error, row) => error.code === row.code,
  (error, row) => sameWords(error, row),
];

function sameWords(error: DocumentedError, row: PageRow): boolean {
  return blanked(templateMessage(error.template)) === blanked(row.message);
}

function compareSection({ rows }: PageSection, { operation, heading, errors }: DocumentedSection): Comparison {
  const matches = pairRows(errors, rows, LIKENESSES);
  const missing = errors.filter((_, index) => !matches.some(([left]) => left === index));
  // The API withdraws single rows; if a third of a table is missing, the page is probably incomplete.
  if (missing.length * 3 > errors.length)
    throw new UnreadablePage(
      `"${heading}" has ${rows.length} rows, and ${missing.length} of the ${errors.length} that are described are not among them: ${missing.map(({ id }) => id).join(", ")}.`,
    );
  const removed = missing.map((error): Finding => {
    const described = `${error.status} ${error.code}: ${error.template}`;
    return { kind: "row removed", operation, row: errors.indexOf(error) + 1, code: error.code, described, page: "" };
  });
  const added = rows.flatMap((onPage, index) =>
    matches.some(([, right]) => right === index) ? [] : [{ operation, index, onPage }],
  );
  const pairs = matches.flatMap(([left, right]): Pair[] => {
    const [error, onPage] = [errors[left], rows[right]];
    return error && onPage ? [{ operation, row: right + 1, error, onPage }] : [];
  });
  const moved = movedPairs(matches).map(([left, right]): Finding => ({
    kind: "row moved",
    operation,
    row: right + 1,
    code: errors[left]?.code ?? "",
    described: `row ${left + 1}`,
    page: `row ${right + 1}`,
  }));
  const findings = [...added.map(newRow), ...moved, ...pairs.flatMap(compareCells)].toSorted((a, b) => a.row - b.row);
  return { findings: [...findings, ...removed], pairs, added };
}

function newRow({ operation, index, onPage }: AddedRow): Finding {
  const page = `${onPage.status} ${onPage.code}: ${printMessage(onPage.message)}`;
  return { kind: "row added", operation, row: index + 1, code: onPage.code, described: "", page };
}

function newSection({ heading, rows }: PageSection): Finding[] {
  const section: Finding = {
    kind: "section added",
    operation: heading,
    row: 0,
    code: "",
    described: "",
    page: `${rows.length} rows`,
  };
  return [section, ...rows.map((onPage, index) => newRow({ operation: heading, index, onPage }))];
}
