import type { Location, UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../../model/api.ts";
import { arrayOf, objectOf, textOf } from "../../model/values/json-value.ts";
import { followed, type PlacedNode } from "../schema-reader.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** One method of one path as it was written, with the parameters of its path item. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
  readonly place: Location;
  /** Those of the path item, and those of the operation, which replace them by name and place. */
  readonly parameters: readonly PlacedNode[];
  readonly body: PlacedNode | undefined;
  /** By status, in the order in which they are written, as far as an object keeps it. */
  readonly responses: readonly (PlacedNode & { readonly status: string })[];
}

/** The operations of a path item. */
export function operationsOf(item: JsonObject, at: Location, path: string, ctx: UserContext): DescribedOperation[] {
  const shared = parametersOf(item, at, ctx);
  return METHODS.flatMap((method) => {
    const found = followed(ctx, item[method], at.child(method));
    if (found === undefined) return [];
    const { node, place } = found;
    const own = parametersOf(node, place, ctx);
    const replaced = new Set(own.map(keyOf));
    const responses = Object.entries(objectOf(node["responses"])).flatMap(([status, response]) => {
      const placed = followed(ctx, response, place.child(["responses", status]));
      return placed === undefined || status.startsWith("x-") ? [] : [{ ...placed, status }];
    });
    return [
      {
        id: textOf(node["operationId"]),
        method,
        path,
        node,
        place,
        parameters: [...shared.filter((one) => !replaced.has(keyOf(one))), ...own],
        body: followed(ctx, node["requestBody"], place.child("requestBody")),
        responses,
      },
    ];
  });
}

function parametersOf(node: JsonObject, place: Location, ctx: UserContext): PlacedNode[] {
  return arrayOf(node["parameters"]).flatMap((item, index) => {
    return followed(ctx, item, place.child(["parameters", index])) ?? [];
  });
}

function keyOf({ node }: PlacedNode): string {
  return `${textOf(node["in"])} ${textOf(node["name"])}`;
}
