import type { Api } from "@resellers-sdk/generator/model";
import type { Row } from "../model/change.ts";

/** The same change in one or more operations. */
export interface RowGroup extends Row {
  /** The operations concerned: for a change of an error, those that list it. Empty for a change that concerns all. */
  readonly operations: readonly string[];
}

/** Merges rows that are equal except for the operation. Groups are in the order of their first rows. */
export function groupRows(rows: readonly Row[], after: Api): readonly RowGroup[] {
  const groups = Map.groupBy(rows, ({ kind, subject, before, after: now, bumps }) =>
    JSON.stringify([kind, subject, before, now, bumps]),
  );
  return [...groups.values()].flatMap((same) => {
    const named = same.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
    const operations = named.length > 0 ? named : operationsThatList(same[0]?.subject ?? "", after);
    return same[0] === undefined ? [] : [{ ...same[0], operations }];
  });
}

/** The operations that list an error, given by its id or by one of its parameters. */
function operationsThatList(subject: string, { operations }: Api): string[] {
  const isMeant = (id: string): boolean => id === subject || subject.startsWith(`${id}.`);
  return operations.filter(({ errors }) => errors.some(({ id }) => isMeant(id))).map(({ id }) => id);
}
