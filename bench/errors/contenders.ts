import { transformError } from "@wix/sdk-runtime/transform-error";
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";
import { decodeError } from "../../packages/errors/src/index.ts";
import { type Case, cases } from "./cases.ts";

/** A function that reads a parsed body; its result is kept but not checked. */
export interface Contender {
  readonly name: string;
  /** The parts of our result that it also returns. */
  readonly gives: string;
  read(each: Case): unknown;
}

const codes: readonly string[] = [...new Set(cases.map(({ row }) => row.code))];

/** A hand-written alternative: one regular expression for each message of a code. */
const expressions = new Map(
  codes.map((code) => [
    code,
    [...new Set(cases.filter(({ row }) => row.code === code).map(({ row }) => row.template))].map(expressionOf),
  ]),
);

function expressionOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[^\w{}]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.*)")}$`);
}

const zodOf = (code: string) =>
  z.object({ code: z.literal(code), description: z.string(), data: z.unknown().optional() });
const [zodFirst, ...zodRest] = codes.map(zodOf);
const zodSchema = z.object({
  message: z.string(),
  details: z.object({ applicationError: z.discriminatedUnion("code", [zodFirst!, ...zodRest]) }),
});

const valibotSchema = v.object({
  message: v.string(),
  details: v.object({
    applicationError: v.variant(
      "code",
      codes.map((code) => v.object({ code: v.literal(code), description: v.string(), data: v.optional(v.unknown()) })),
    ),
  }),
});

const arktypeSchema = type({
  message: "string",
  details: {
    applicationError: codes
      .map((code) => type({ code: type.unit(code), description: "string", "data?": "unknown" }))
      .reduce((all, one) => all.or(one) as typeof one),
  },
});

/** All of them; the first is the measure. */
export const contenders: readonly Contender[] = [
  { name: "JSON.parse of the same body", gives: "-", read: ({ text }) => JSON.parse(text) as unknown },
  {
    name: "decodeError",
    gives: "code, variant, status, typed parameters, advice",
    read: ({ row, body }) => decodeError({ operation: row.operation, status: row.status, body }),
  },
  {
    name: "regular expressions by hand",
    gives: "code, parameters as text",
    read: ({ body }) => {
      const { code, description } = (body as { details: { applicationError: { code: string; description: string } } })
        .details.applicationError;
      for (const expression of expressions.get(code) ?? []) {
        const found = expression.exec(description);
        if (found) return { code, params: found.groups };
      }
      return { code };
    },
  },
  { name: "zod 4", gives: "code", read: ({ body }) => zodSchema.safeParse(body) },
  { name: "valibot", gives: "code", read: ({ body }) => v.safeParse(valibotSchema, body) },
  { name: "arktype", gives: "code", read: ({ body }) => arktypeSchema(body) },
  {
    name: "the platform SDK's transformError",
    gives: "code",
    read: ({ row, body }) =>
      transformError({ response: { status: row.status, statusText: "Precondition Required", data: body } }),
  },
];
