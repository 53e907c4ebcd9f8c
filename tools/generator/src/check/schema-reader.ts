import type { Location, UserContext } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../model/api.ts";
import { isObject } from "../model/values/json-pointer.ts";
import type { Placed, SchemaReader } from "../model/values/schema-parts.ts";

/** A node of the description as it was written, with its file and pointer. */
export type PlacedNode = Placed<Location>;

/** Reads the description as it was written, whatever files it stands in. */
export function sourceReader(ctx: UserContext): SchemaReader<Location> {
  return {
    follow: (item) => followed(ctx, item.node, item.place),
    child: (place, keys) => place.child([...keys]),
  };
}

/** What a node is or refers to; nothing where the reference leads nowhere, which another rule reports. */
export function followed(ctx: UserContext, item: JsonValue | undefined, place: Location): PlacedNode | undefined {
  if (!isObject(item)) return undefined;
  const reference = item["$ref"];
  if (typeof reference !== "string") return { node: item, place };
  const { node, location } = ctx.resolve<JsonObject>({ $ref: reference }, place.source.absoluteRef);
  return node === undefined || location === undefined ? undefined : followed(ctx, node, location);
}
