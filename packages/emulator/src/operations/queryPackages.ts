import { rootOf } from "../world/entities.ts";
import { type Call, type OperationOf, type Outcome, success } from "./operation.ts";
import { packageBody } from "./steps/package-body.ts";
import { readCursor } from "./query/cursor.ts";
import { readFilter } from "./query/filter.ts";
import { cursorPage, offsetPage, type Page } from "./query/page.ts";
import { project, readProjection } from "./query/projection.ts";
import { readSort } from "./query/sort.ts";
import { QueryProblem } from "./query/violation.ts";
import { isObject, type JsonObject, objectsIn } from "../json-object.ts";

const DEFAULT_LIMIT = 100;
/** The maximum number of packages in an answer; no other limit is documented for pages with an offset. */
const MOST_PACKAGES = 1000;

const article = "Supported filters and sorting; query language; pagination; field projection";

/** Lists the packages of an account and its sub-accounts, page by page. */
export const queryPackages: OperationOf<"queryPackages"> = {
  causes: {},
  behaviours: {
    root: {
      says: "Covers all packages of the parent account, whichever account calls.",
      basis: { documented: article },
    },
    filters: {
      says: "Only the filters, sorting and projection of the article are supported.",
      basis: { documented: article },
    },
    defaults: { says: "The newest first, 100 at once.", basis: { documented: article } },
    ties: {
      says: "Packages of the same date are sorted by id, in the direction of the date.",
      basis: { assumed: "The order of equal dates is not documented." },
    },
    cursors: {
      says: "A cursor holds filter, sorting and place, belongs to one parent account, and never expires.",
      basis: { assumed: "Cursors are documented as opaque, their lifetime not at all." },
    },
    anyCase: {
      says: "A status is accepted in upper and lower case.",
      basis: { assumed: "A sample sends Enabled where the status is ENABLED." },
    },
    refuses: {
      says: "An unknown field, operator or value, a negative limit, and a cursor beside a filter or sorting give 400 with violations.",
      basis: { assumed: "That a cursor beside a filter is an error is documented; status and code are not." },
    },
    longestPage: {
      says: `A page with an offset has at most ${MOST_PACKAGES} packages; a greater paging.limit gives 400 with a violation.`,
      basis: {
        assumed:
          "The documentation has a limit only for pages with cursors, and no server returns pages of unlimited size.",
      },
    },
    fieldsets: {
      says: "Fieldsets are accepted and have no effect.",
      basis: { assumed: "No names of fieldsets are documented, although a sample sends one." },
    },
  },
  answer: (call) => {
    try {
      return answer(call);
    } catch (problem) {
      if (problem instanceof QueryProblem) return { kind: "invalid", violations: [problem.violation] };
      throw problem;
    }
  },
};

function answer({ world: { store }, account, body }: Call): Outcome {
  const query = isObject(body["query"]) ? body["query"] : {};
  const { packages, metadata } = pageOf(store, rootOf(account), query);
  const projection = readProjection(Array.isArray(query["fields"]) ? query["fields"] : []);
  return success({ metadata, packages: packages.map((one) => project(packageBody(one), projection)) });
}

function pageOf(store: Call["world"]["store"], root: string, query: JsonObject): Page {
  const { paging, cursorPaging } = query;
  const given = isObject(query["filter"]) ? query["filter"] : {};
  const order = objectsIn(query, "sort");
  if (isObject(paging) && isObject(cursorPaging))
    throw new QueryProblem("query", "has paging and cursorPaging, of which only one can be");
  if (isObject(paging)) {
    const limit = numberIn(paging, "limit", "query.paging") ?? DEFAULT_LIMIT;
    if (limit > MOST_PACKAGES) throw new QueryProblem("query.paging.limit", `has to be ${MOST_PACKAGES} or less`);
    const offset = numberIn(paging, "offset", "query.paging") ?? 0;
    return offsetPage(store, { root, conditions: readFilter(given), sort: readSort(order) }, limit, offset);
  }
  const cursorPart = isObject(cursorPaging) ? cursorPaging : {};
  const limit = numberIn(cursorPart, "limit", "query.cursorPaging") ?? DEFAULT_LIMIT;
  const text = cursorPart["cursor"];
  const cursor = typeof text === "string" && text !== "" ? readCursor(text, root) : undefined;
  if (cursor !== undefined && (Object.keys(given).length > 0 || order.length > 0))
    throw new QueryProblem("query.cursorPaging.cursor", "holds filter and sort already; send neither beside it");
  const [filter, sort] = cursor === undefined ? [given, order] : [cursor.filter, cursor.sort];
  const read = { root, conditions: readFilter(filter), sort: readSort(sort) };
  return cursorPage(store, read, limit, cursor, { root, filter, sort, direction: "next", at: [] });
}

function numberIn(object: JsonObject, name: string, at: string): number | undefined {
  const value = object[name];
  if (typeof value !== "number") return undefined;
  if (value < 0) throw new QueryProblem(`${at}.${name}`, "has to be 0 or more");
  return value;
}
