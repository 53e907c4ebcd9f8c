import { styleText } from "node:util";
import type { Api } from "@resellers-sdk/generator/model";
import { table } from "table";
import type { Assessment } from "../assess/assess.ts";
import { type Bump, type PackageName } from "../model/bump.ts";
import { groupRows, type RowGroup } from "./group-rows.ts";

/** How a table is printed. */
export interface TableOptions {
  readonly packages: readonly PackageName[];
  /** The later state. */
  readonly after: Api;
  readonly colours: boolean;
  /** The width of the terminal, in columns. */
  readonly columns: number;
}

const HEAD = ["what changed", "in", "before", "after", "noticed", "bumps", "because"];
/** The relative widths of the columns. */
const SHARES = [20, 18, 17, 17, 9, 14, 30];
const LONGEST = 90;
const COLOURS: Readonly<Record<Bump, "gray" | "green" | "yellow" | "red">> = {
  none: "gray",
  patch: "green",
  minor: "yellow",
  major: "red",
};

/** The changes as a table, and below it the bump of each package. */
export function formatTable({ rows, bumps, files }: Assessment, options: TableOptions): string {
  const { packages, colours, columns } = options;
  const paint = (bump: Bump, text: string): string =>
    colours ? styleText(COLOURS[bump], text, { validateStream: false }) : text;
  const sums = packages.map((name) => {
    const why = files[name].length === 0 ? "  publishes the same files" : "";
    return `${name.padEnd(14)}  ${paint(bumps[name], bumps[name])}${why}`;
  });
  if (rows.length === 0) return `The descriptions are the same.\n\n${sums.join("\n")}`;
  const total = SHARES.reduce((sum, share) => sum + share);
  const width = Math.max(columns, 100) - 3 * SHARES.length - 1;
  const told = new Set<string>();
  const lines = groupRows(rows, options.after).map((row) => {
    const bump = packages
      .filter((name) => row.bumps[name] !== "none")
      .map((name) => `${name} ${paint(row.bumps[name], row.bumps[name])}`);
    const reason = told.has(row.kind) ? "as above" : row.reason;
    told.add(row.kind);
    const change = `${words(row.kind)}\n${row.subject}`;
    const values = [shorten(row.before), shorten(row.after)];
    return [change, where(row), ...values, row.notice, bump.length === 0 ? "none" : bump.join("\n"), reason];
  });
  const columnsOf = SHARES.map((share) => ({ width: Math.floor((share / total) * width), wrapWord: true }));
  return `${table([HEAD, ...lines], { columns: columnsOf })}\n${sums.join("\n")}`;
}

/** `code-added` → `code added`. */
export function words(kind: string): string {
  return kind.replaceAll("-", " ");
}

function where({ operations }: RowGroup): string {
  if (operations.length === 0) return "everywhere";
  return operations.length > 3 ? `${operations.length} operations` : operations.join("\n");
}

function shorten(text: string | undefined): string {
  if (text === undefined) return "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
