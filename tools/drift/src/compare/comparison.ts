import type { DocumentedError } from "@resellers-sdk/generator/model";
import type { PageRow } from "../page/page.ts";
import type { Finding } from "./finding.ts";

/** A row of the page and the error of the description that it is. */
export interface Pair {
  readonly operation: string;
  readonly row: number;
  readonly error: DocumentedError;
  readonly onPage: PageRow;
}

/** The findings of a comparison, and the matched rows. */
export interface Comparison {
  /** In the order of the description, and within an operation in that of its rows. */
  readonly findings: readonly Finding[];
  readonly pairs: readonly Pair[];
  /** The rows of the page that are not in the description. */
  readonly added: readonly AddedRow[];
}

/** A row that only the page has. */
export interface AddedRow {
  readonly operation: string;
  /** Its place in the section, counted from 0. */
  readonly index: number;
  readonly onPage: PageRow;
}
