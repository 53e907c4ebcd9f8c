import type { Catalogue, ErrorParameters, Operation } from "@resellers-sdk/errors";
import type { Behaviour } from "../behaviour.ts";

/** When a documented error arises: the parameters of its message if it does, nothing if it does not. */
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
 * The causes of an operation: one for each error that the catalogue lists for it, with the parameters of its message,
 * and no others. A table is held to it by `satisfies`, so that a missing cause does not compile.
 */
export type CausesOf<Op extends Operation> = {
  readonly [Name in RowName<Op>]: Cause<never, RowParameters<Op, Name>>;
};

/** A documented error that holds, with the operation in whose words it is answered. */
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

/** Requires nothing of stages that name every cause of a table, and a member that says what to do of all others. */
type NamesAll<Table, Groups extends Stages<Table>> = [Exclude<keyof Table, Groups[keyof Groups][number]>] extends [
  never,
]
  ? unknown
  : {
      readonly "These causes are never judged. Add each to a stage": Exclude<keyof Table, Groups[keyof Groups][number]>;
    };

/** Takes the stages of an operation. Where one of its causes is in no stage, and would never arise, it does not compile. */
export function stagesOf<Table extends object, const Groups extends Stages<Table>>(
  _: Table,
  stages: Groups & NamesAll<Table, Groups>,
): Groups {
  return stages;
}

/** Judges causes in their order; the first one that holds answers. */
export function firstCause<Op extends Operation, Table extends CausesOf<Op>, Facts>(
  operation: Op,
  table: Table,
  names: readonly NamesFor<Table, Facts>[],
  facts: Facts,
): Refused | undefined {
  for (const name of names) {
    // The names are those whose causes take these facts.
    const { when } = table[name] as unknown as Cause<Facts, Refused["params"]>;
    const params = when(facts);
    if (params !== undefined) return { operation, name: String(name), params };
  }
  return undefined;
}
