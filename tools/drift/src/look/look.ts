import type { Api } from "@resellers-sdk/generator/model";
import { type AdviceRecord, compareAdvice } from "../advice/advice-record.ts";
import { comparePage } from "../compare/compare-page.ts";
import { documentedSections } from "../description/documented.ts";
import { readPage } from "../page/read-page.ts";
import { UnreachablePage, UnreadablePage } from "../page/unreadable.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Compares the page with the description.
 *
 * @param load Reads the page; an `UnreachablePage` that it throws is one of the four outcomes.
 * @throws {UnlinkedDescription} if the description does not say what to compare.
 */
export async function look(api: Api, record: AdviceRecord, load: () => Promise<string>): Promise<Outcome> {
  const documented = documentedSections(api);
  try {
    const page = readPage(
      await load(),
      documented.map(({ heading }) => heading),
    );
    const comparison = comparePage(page, documented);
    const advice = compareAdvice(record, comparison.pairs);
    const findings = [...comparison.findings, ...advice.findings];
    return {
      end: findings.length === 0 ? "same" : "changed",
      findings,
      rows: page.sections.reduce((sum, { rows }) => sum + rows.length, 0),
      operations: documented.length,
      neverCompared: advice.neverCompared,
      comparison,
    };
  } catch (error) {
    if (error instanceof UnreadablePage) return { end: "unreadable", why: error.message };
    if (error instanceof UnreachablePage) return { end: "unreachable", why: error.message };
    throw error;
  }
}
