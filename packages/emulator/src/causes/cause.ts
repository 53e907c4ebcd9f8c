import type { Catalogue, ErrorParameters, Operation } from "@resellers-sdk/errors";
import type { Behaviour } from "../behaviour.ts";

/** Decides whether a documented error arises: returns the parameters of its message if it does, else `undefined`. */
export interface Cause<Facts, Parameters> extends Behaviour {
  readonly when: (facts: Facts) => Parameters | undefined;
}

type Entry<Op extends Operation> = Catalogue[Op][number];

/** The full names of an operation's documented errors: `CODE`, or `CODE.variant` where the row has a variant. */
export type RowName<Op extends Operation> = NameOf<Entry<Op>>;

type NameOf<Row> = Row extends { readonly code: infer Code extends string }
  ? Row extends { readonly variant: infer Variant extends string }
    ? `${Code}.${Variant}`
    : Code
  : never;

type RowNamed<Row, Name> = Row extends unknown ? (NameOf<Row> extends Name ? Row : never) : never;

/** The parameters of one documented error of an operation. */
export type RowParameters<Op extends Operation, Name extends RowName<Op>> = ErrorParameters<RowNamed<Entry<Op>, Name>>;

/**
 * The causes of an operation: exactly one for each error that the catalogue lists for it, with the parameters of its
 * message. Tables are checked with `satisfies`, so that a missing cause does not compile.
 */
export type CausesOf<Op extends Operation> = {
  readonly [Name in RowName<Op>]: Cause<never, RowParameters<Op, Name>>;
};

/** A documented error that arose, with the operation whose message is used. */
export interface Refused {
  readonly operation: Operation;
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The causes of a table that can be judged by facts of this kind. */
type NamesFor<Table, Facts> = {
  [Name in keyof Table]: Table[Name] extends { readonly when: (facts: Facts) => unknown } ? Name : never;
}[keyof Table];

/** The causes of a table by the stage at which they are judged, in their order. */
type Stages<Table> = Readonly<Record<string, readonly (keyof Table)[]>>;

/** Accepts stages that name every cause of a table; otherwise requires a member whose name says what to do. */
type NamesAll<Table, Groups extends Stages<Table>> = [Exclude<keyof Table, Groups[keyof Groups][number]>] extends [
  never,
]
  ? unknown
  : {
      readonly "These causes are never judged. Add each to a stage": Exclude<keyof Table, Groups[keyof Groups][number]>;
    };

/**
 * Returns the stages of an operation. Does not compile if one of its causes is in no stage, and so would never arise.
 */
export function stagesOf<Table extends object, const Groups extends Stages<Table>>(
  _: Table,
  stages: Groups & NamesAll<Table, Groups>,
): Groups {
  return stages;
}

/** Evaluates causes in order; the first one that holds is the answer. */
export function firstCause<Op extends Operation, Table extends CausesOf<Op>, Facts>(
  operation: Op,
  table: Table,
  names: readonly NamesFor<Table, Facts>[],
  facts: Facts,
): Refused | undefined {
  for (const name of names) {
    // The causes with these names take these facts.
    const { when } = table[name] as unknown as Cause<Facts, Refused["params"]>;
    const params = when(facts);
    if (params !== undefined) return { operation, name: String(name), params };
  }
  return undefined;
}
