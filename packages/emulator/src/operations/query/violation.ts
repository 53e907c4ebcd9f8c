import type { Violation } from "@resellers-sdk/errors";

/** A part of a query that cannot be answered. */
export class QueryProblem extends Error {
  readonly violation: Violation;

  constructor(field: string, description: string) {
    super(`${field} ${description}`);
    this.violation = { field, description, rule: "VALIDATION" };
  }
}
