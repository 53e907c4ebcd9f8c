import { catalogue, type CatalogueRow } from "../../packages/errors/src/index.ts";
import { explain } from "../../packages/errors/src/explain/explain.ts";

/** One documented error of one operation, as the API would send it. */
export interface Case {
  readonly row: CatalogueRow;
  readonly body: object;
  readonly text: string;
}

/** Every documented error of every operation, with the example body of its explanation. */
export const cases: readonly Case[] = catalogue.map((row) => {
  const name = row.variant ? `${row.code}.${row.variant}` : row.code;
  const body = explain(name)!.example as object;
  return { row, body, text: JSON.stringify(body) };
});
