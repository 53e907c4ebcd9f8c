import { camelCase } from "../../http/request/camel-case.ts";
import { isObject } from "../../json-object.ts";
import { isReadable } from "./fields.ts";
import { QueryProblem } from "./violation.ts";

/** The paths that a query asks for; without paths, whole packages are returned. */
export type Projection = readonly (readonly string[])[];

/** @throws {QueryProblem} For a field that a package does not have. */
export function readProjection(fields: readonly unknown[]): Projection {
  return fields.map((field, index) => {
    const path = String(field).split(".").map(camelCase);
    if (!isReadable(path.join("."))) throw new QueryProblem(`query.fields[${index}]`, "is no field of a package");
    return path;
  });
}

/** A package with only the requested parts; a path of an object requests all of it. */
export function project(value: unknown, paths: Projection): unknown {
  if (paths.length === 0 || paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, paths));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
      return below.length === 0 ? [] : [[name, project(member, below)]];
    }),
  );
}
