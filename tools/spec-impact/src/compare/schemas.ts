import type { JsonObject, JsonValue } from "@resellers-sdk/generator/model";
import type { Change } from "../model/change.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import { type Member, type Shape, shapeOf } from "../schema/shape.ts";
import { describeShape, describeValue, isSame } from "./describe.ts";
import { compareLimits } from "./limits.ts";
import { inside, type SchemaPlace, subjectOf } from "./schema-place.ts";
import { compareRest } from "./schema-rest.ts";

/** A schema, and the document in which its references are resolved. */
export interface SchemaSide {
  readonly document: JsonObject;
  readonly schema: JsonValue | undefined;
}

/** Deeper than hand-written bodies, so that only recursive schemas are cut off. */
const DEEPEST = 12;

/** How a schema changed, for the side that writes or reads its values. */
export function compareSchemas(place: SchemaPlace, before: SchemaSide, after: SchemaSide): Change[] {
  if (place.at.length > DEEPEST) return [];
  const [old, now] = [shapeOf(before.document, before.schema), shapeOf(after.document, after.schema)];
  const type = compareTypes(place, old, now);
  return [
    ...type,
    // When the type differs, no further comparison is useful.
    ...(type.length > 0 && !overlap(old, now)
      ? []
      : [
          ...compareValues(place, old, now),
          ...compareLimits(place, old, now),
          ...compareMembers(place, before.document, after.document, old, now),
          ...(old.items === undefined || now.items === undefined
            ? []
            : compareSchemas(
                inside(place, 0),
                { document: before.document, schema: old.items },
                { document: after.document, schema: now.items },
              )),
        ]),
    ...compareRest(place, before.document, after.document, old, now),
  ];
}

function compareTypes(place: SchemaPlace, old: Shape, now: Shape): Change[] {
  const [before, after] = [typesOf(old), typesOf(now)];
  const [wider, narrower] = [admits(after, before), admits(before, after)];
  const listed = old.values !== undefined && now.values !== undefined;
  // An `enum` that is added or removed changes the type; a value that is added or removed has a row of its own.
  const widened = wider && (listed || now.values === undefined);
  const narrowed = narrower && (listed || old.values === undefined);
  if (widened && narrowed) return [];
  const kind =
    place.direction === "request"
      ? (`request-type-${widened ? "widened" : "changed"}` as const)
      : (`response-type-${narrowed ? "narrowed" : "changed"}` as const);
  return [
    {
      kind,
      operation: place.operation,
      subject: subjectOf(place),
      before: describeShape(old),
      after: describeShape(now),
    },
  ];
}

/** The types as TypeScript distinguishes them; `integer` is a limit on `number`. `undefined` means every type. */
function typesOf({ types, nullable }: Shape): readonly string[] | undefined {
  if (types.length === 0) return undefined;
  return [...types.map((type) => (type === "integer" ? "number" : type)), ...(nullable ? ["null"] : [])];
}

/** Whether every value of the types `inner` has one of the types `outer`. */
function admits(outer: readonly string[] | undefined, inner: readonly string[] | undefined): boolean {
  return outer === undefined || (inner !== undefined && inner.every((type) => outer.includes(type)));
}

function overlap(old: Shape, now: Shape): boolean {
  const [before, after] = [typesOf(old), typesOf(now)];
  return before === undefined || after === undefined || before.some((type) => after.includes(type));
}

function compareValues(place: SchemaPlace, old: Shape, now: Shape): Change[] {
  if (old.values === undefined || now.values === undefined) return [];
  const { values } = old;
  const [added, removed] = [
    now.values.filter((value) => !values.some((other) => isSame(value, other))),
    values.filter((value) => !now.values?.some((other) => isSame(value, other))),
  ];
  const { operation, direction } = place;
  const subject = subjectOf(place);
  return [
    ...added.map((value): Change => ({
      kind: `${direction}-value-added`,
      operation,
      subject,
      before: undefined,
      after: describeValue(value),
    })),
    ...removed.map((value): Change => ({
      kind: `${direction}-value-removed`,
      operation,
      subject,
      before: describeValue(value),
      after: undefined,
    })),
  ];
}

function compareMembers(place: SchemaPlace, before: JsonObject, after: JsonObject, old: Shape, now: Shape): Change[] {
  const { operation } = place;
  const find = (members: readonly Member[], name: string): Member | undefined =>
    members.find((member) => member.name === name);
  const names = [...new Set([...old.members, ...now.members].map(({ name }) => name))];
  return names.flatMap((name): Change[] => {
    const here = inside(place, name);
    const [was, is] = [find(old.members, name), find(now.members, name)];
    const change = (kind: Change["kind"], from?: string, to?: string): Change => ({
      kind,
      operation,
      subject: subjectOf(here),
      before: from,
      after: to,
    });
    if (is === undefined)
      return was === undefined
        ? []
        : [change(`${place.direction}-field-removed`, describeShape(shapeOf(before, was.schema)))];
    if (was === undefined) {
      const type = describeShape(shapeOf(after, is.schema));
      const must = is.required && (place.direction === "request" || isPromised(here));
      return [
        must
          ? change(requirement(here), undefined, `required ${type}`)
          : change(`${place.direction}-field-added`, undefined, type),
      ];
    }
    return [
      ...(was.required === is.required
        ? []
        : [
            change(
              is.required ? requirement(here) : `${place.direction}-field-optional`,
              was.required ? "required" : "optional",
              is.required ? "required" : "optional",
            ),
          ]),
      ...compareSchemas(here, { document: before, schema: was.schema }, { document: after, schema: is.schema }),
    ];
  });
}

/** The client checks responses for the required members at the top level only. */
function isPromised({ direction, operation, at }: SchemaPlace): boolean {
  return direction === "response" && operation !== undefined && at.length === 1;
}

/** The kind of change for a member that becomes required. */
function requirement(place: SchemaPlace): ChangeKind {
  return isPromised(place) ? "response-field-promised" : `${place.direction}-field-required`;
}
