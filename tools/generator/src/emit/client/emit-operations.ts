import type { Api, Operation, SecurityScheme } from "../../model/api.ts";
import { docComment, importOf, literal } from "../typescript.ts";
import { adaptationImports, adaptationOf } from "./adaptations.ts";
import { bodyFunctions, importsOf } from "./body-functions.ts";
import { type ReservedValues, reservedValues } from "./reserved-values.ts";

/** One function for each operation, and the tables of all of them. */
export function emitOperations({ operations, securitySchemes }: Api, errorsPackage: string): string {
  const ids = operations.map(({ id }) => id);
  const reserved = reservedValues(operations);
  const definers = Object.entries(DEFINERS).filter(([name]) =>
    operations.some((operation) => definerOf(operation) === name),
  );
  const documenting = operations.filter(({ errors }) => errors.length > 0);
  const querying = operations.filter(({ queryParameters }) => queryParameters.length > 0);
  const styled = querying.filter(hasStyles);
  const headed = operations.some(({ headerParameters }) => headerParameters.length > 0);
  const asking = operations.some(({ accept }) => accept.length > 0);
  return `${definers.map(([name, module]) => importOf([name], `../operation/${module}.ts`)).join("")}${importOf(
    typeNames(operations),
    "../operation/operation-types.ts",
    "type ",
  )}${importOf(headed ? ["headerParameters"] : [], "../operation/input/header-parameters.ts")}${importOf(asking ? ["accept"] : [], "../operation/answer/accept.ts")}${importOf(reserved.size > 0 ? ["reservedValues"] : [], "../operation/input/reserved-values.ts")}${adaptationImports(operations, securitySchemes)}${importsOf(operations.flatMap(bodyFunctions))}${documenting.length > 0 ? importOf(["decodeWith"], `${errorsPackage}/decoder`) : ""}${importOf(
    documenting.map(({ id }) => `${id}Errors`),
    `${errorsPackage}/tables`,
  )}${querying.length > styled.length ? importOf(["createQuerySerializer"], "openapi-fetch") : ""}${styled.length > 0 ? importOf(["styledQuery"], "../operation/input/styled-query.ts") : ""}
${operations.map((operation) => emitOperation(operation, reserved.get(operation.id), securitySchemes)).join("\n")}
/** All operations as functions that take the client first, by their id. */
export interface Operations {
${ids.map((id) => `  readonly ${id}: typeof ${id};`).join("\n")}
}

/** All operations as methods of the client, by their id. */
export interface Methods {
${operations.map((operation) => `${indent(comment(operation))}\n  readonly ${operation.id}: ${typeOf(operation, "Method")};`).join("\n")}
}

/** All operations by their id. */
export const operations: Operations = { ${ids.join(", ")} };
`;
}

function emitOperation(
  operation: Operation,
  reserved: ReservedValues | undefined,
  schemes: readonly SecurityScheme[],
): string {
  const { id, errors, queryParameters } = operation;
  const adaptation = adaptationOf(operation, schemes);
  const functions = [
    ...(queryParameters.length > 0 ? [`serializeQuery: /* @__PURE__ */ ${serializerOf(operation)}`] : []),
    ...(reserved === undefined ? [] : [`isReserved: /* @__PURE__ */ reservedValues(${JSON.stringify(reserved)})`]),
    ...(adaptation === undefined ? [] : [`adapt: ${adaptation}`]),
    ...(operation.headerParameters.length + operation.accept.length > 0 ? [`takeHeaders: ${takerOf(operation)}`] : []),
    ...bodyFunctions(operation).map(({ member, code }) => `${member}: ${code}`),
    ...(errors.length > 0 ? [`decode: (failure, conceal) => decodeWith(${id}Errors, failure, conceal)`] : []),
  ];
  const members = literal(descriptorOf(operation)).replace(
    /\n\}$/,
    `${functions.map((member) => `,\n  ${member}`).join("")}\n}`,
  );
  return `${comment(operation)}
export const ${id}: ${typeOf(operation, "Function")} = /* @__PURE__ */ ${definerOf(operation)}(${members});
`;
}

function hasStyles({ queryStyles }: Operation): boolean {
  return Object.keys(queryStyles).length > 0;
}

/** openapi-fetch's own serializer, where the usual styles are all that is asked for. */
function serializerOf(operation: Operation): string {
  return hasStyles(operation) ? `styledQuery(${JSON.stringify(operation.queryStyles)})` : "createQuerySerializer()";
}

function takerOf(operation: Operation): string {
  const { accept, headerParameters } = operation;
  if (accept.length === 0) return parametersTaker(operation);
  const taker = headerParameters.length > 0 ? [parametersTaker(operation)] : [];
  return `/* @__PURE__ */ accept(${[JSON.stringify(accept), ...taker].join(", ")})`;
}

function parametersTaker({ headerParameters, requiredHeaders }: Operation): string {
  const lists = requiredHeaders.length > 0 ? [headerParameters, requiredHeaders] : [headerParameters];
  return `/* @__PURE__ */ headerParameters(${lists.map((list) => JSON.stringify(list)).join(", ")})`;
}

/** What the runtime needs to know; what is empty or false is left out, because every byte of it is in the bundle. */
function descriptorOf(operation: Operation): object {
  const { id, method, path, pathParameters, queryParameters, safe, pagination, counted } = operation;
  return {
    id,
    method: method.toUpperCase(),
    path,
    pathParameters: pathParameters.length > 0 ? pathParameters : undefined,
    queryParameters: queryParameters.length > 0 ? queryParameters : undefined,
    safe: safe || undefined,
    pagination: pagination && { ...pagination, cursor: placeInInput(operation, pagination.cursor) },
    counted: counted && { ...counted, at: placeInInput(operation, counted.at) },
  };
}

/** Where a member of the input stands that is a query parameter or a property of the body. */
function placeInInput({ queryParameters, groups }: Operation, at: readonly string[]): readonly string[] {
  const part = queryParameters.includes(at[0] ?? "") ? "query" : "body";
  return groups.includes(part) ? [part, ...at] : at;
}

function comment({ summary, description, deprecated }: Operation): string {
  return docComment(summary, description, ...(deprecated ? ["@deprecated"] : []));
}

function typeOf({ id, pagination, counted }: Operation, form: "Method" | "Function"): string {
  const items = (pagination ?? counted)?.items;
  return items === undefined
    ? `Operation${form}<"${id}">`
    : `Paginated${form}<"${id}", [${items.map((key) => JSON.stringify(key)).join(", ")}]>`;
}

/** The modules of the functions that define operations. */
const DEFINERS = {
  defineOperation: "define-operation",
  definePaginated: "pages/define-paginated",
  defineCounted: "pages/define-counted",
} as const;

function definerOf({ pagination, counted }: Operation): keyof typeof DEFINERS {
  if (counted !== undefined) return "defineCounted";
  return pagination === undefined ? "defineOperation" : "definePaginated";
}

function typeNames(operations: readonly Operation[]): readonly string[] {
  const names = operations.flatMap((operation) => [typeOf(operation, "Function"), typeOf(operation, "Method")]);
  return [...new Set(names.map((name) => name.slice(0, name.indexOf("<"))))].toSorted();
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
