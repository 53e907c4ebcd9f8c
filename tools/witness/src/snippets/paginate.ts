import type { JsonObject, JsonValue, Operation, Pagination } from "@resellers-sdk/generator/model";
import { isObject, valueAt, withValueAt } from "@resellers-sdk/generator/json-pointer";
import type { Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Iterates over two pages of a list. Empty for an operation without pagination. */
export function paginate(operation: Operation): readonly Snippet[] {
  const { id, pagination, request, success } = operation;
  if (pagination === undefined || !isObject(success.body)) return [];
  const input = { ...request.parameters, ...(isObject(request.body) ? request.body : {}) };
  const pages = [withNext(success.body, pagination, "second"), withNext(success.body, pagination, null)];
  const items = valueAt(success.body, pagination.items);
  const count = Array.isArray(items) ? items.length * 2 : 0;
  return [
    {
      name: `pages of ${id}`,
      package: "client",
      operation: id,
      typed: true,
      facts: [
        { name: "count", subject: undefined, sign: "answer differs", expected: count },
        { name: "cursor", subject: undefined, sign: "request differs", expected: "second" },
      ],
      lines: [
        `import { createResellersClient } from "@resellers-sdk/client";`,
        `const bodies: unknown[] = [];`,
        `const pages = ${quote(pages)};`,
        `const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {`,
        `  bodies.push(await new Request(input, init).json());`,
        `  return Response.json(pages[bodies.length - 1]);`,
        `};`,
        `const client = createResellersClient({ apiKey: "k", accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20", fetch, retry: false });`,
        `export async function observe(): Promise<object> {`,
        `  let count = 0;`,
        {
          code: `  for await (const item of client.${id}.all(${quote(input)})) if (typeof item === "object") count++;`,
          sign: "input refused",
          subject: undefined,
        },
        `  return { count, cursor: ${quote(pagination.cursor)}.reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], bodies[1]) };`,
        `}`,
      ],
    },
  ];
}

function withNext(body: JsonObject, { next }: Pagination, cursor: JsonValue): JsonObject {
  return withValueAt(body, next, cursor);
}
