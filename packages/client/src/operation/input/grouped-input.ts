import type { SortInput } from "../../call/descriptor.ts";

type Fields = Record<string, unknown>;

/**
 * Returns a function that sorts the input of an operation in which parameters of different places share a name: those
 * of a group are in an object under the name of the group, such as `{ id, query: { id } }`.
 */
export function groupedInput(...groups: readonly ("query" | "header")[]): SortInput {
  return ({ id, pathParameters = [], queryParameters = [], takeHeaders }, input, complain) => {
    const members = (group: "query" | "header"): Fields => {
      const given = input[group];
      delete input[group];
      const isObject = typeof (given ?? {}) === "object" && !Array.isArray(given);
      complain(group, !isObject && `must be an object with the ${group} parameters of ${id}`);
      return isObject ? { ...(given as object | undefined) } : {};
    };
    const refuse = (group: string, left: Fields): void => {
      for (const [name, value] of Object.entries(left))
        complain(`${group}.${name}`, value !== undefined && `is no parameter of ${id}; leave it out`);
    };
    const ofHeaders = groups.includes("header") ? members("header") : undefined;
    const headers = takeHeaders?.(ofHeaders ?? input, complain);
    if (ofHeaders) refuse("header", ofHeaders);
    const ofQuery = groups.includes("query") ? members("query") : undefined;
    const path = take(input, pathParameters);
    const query = take(ofQuery ?? input, queryParameters);
    if (ofQuery) refuse("query", ofQuery);
    return { params: { path, query }, members: input, headers };
  };
}

/** Moves the members with these names into a new object. */
function take(from: Fields, names: readonly string[]): Fields {
  const taken: Fields = {};
  for (const name of names) {
    if (Object.hasOwn(from, name)) taken[name] = from[name];
    delete from[name];
  }
  return taken;
}
