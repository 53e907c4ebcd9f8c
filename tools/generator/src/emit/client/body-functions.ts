import type { Operation, SuccessResponse } from "../../model/api.ts";
import { formOf } from "../../model/media-type.ts";
import { importOf } from "../typescript.ts";

/** A member of a descriptor that refers to a function of the runtime. */
export interface BodyFunction {
  readonly member: string;
  /** The expression that makes the function. */
  readonly code: string;
  /** The names that the expression uses, with the module that each comes from. */
  readonly imports: Readonly<Record<string, string>>;
}

const BODY = "body/json-body";
const ANSWER = "answer/json-answer";
const KEY = "key/idempotency-key";
const NESTED_KEY = "key/nested-idempotency-key";
const WHOLE = "body/whole-body";
const BYTES = "answer/bytes-answer";

/** How an operation writes its body and its idempotency key, and how it reads its success: what it needs and no more. */
export function bodyFunctions(operation: Operation): readonly BodyFunction[] {
  return [
    sorter(operation),
    keyFunction(operation),
    writer(operation),
    ...readers(operation),
    ...redirectReaders(operation),
  ].filter((one) => one !== undefined);
}

/** The imports of these functions, one for each module. */
export function importsOf(functions: readonly BodyFunction[]): string {
  const used = functions.flatMap(({ imports }) => Object.entries(imports));
  const modules = [...new Set(used.map(([, from]) => from))].toSorted(byPlace);
  return modules
    .map((module) => {
      const names = new Set(used.filter(([, from]) => from === module).map(([name]) => name));
      return importOf([...names].toSorted(), `../operation/${module}.ts`);
    })
    .join("");
}

/** Those that most operations need come first. */
function byPlace(one: string, other: string): number {
  const order = [BODY, ANSWER, KEY];
  const placeOf = (module: string): number => (order.indexOf(module) + order.length + 1) % (order.length + 1);
  return placeOf(one) - placeOf(other) || one.localeCompare(other, "en");
}

function keyFunction({ idempotencyKeyAt, groups }: Operation): BodyFunction | undefined {
  if (idempotencyKeyAt === undefined) return undefined;
  const { part, at } = idempotencyKeyAt;
  const isGrouped = groups.includes(part);
  const path = isGrouped && part !== "body" ? [part, ...at] : at;
  const name = path.length === 1 ? "idempotencyKey" : "nestedIdempotencyKey";
  const code = pure(`${name}(${JSON.stringify(path.length === 1 ? path[0] : path)})`);
  const imports = { [name]: path.length === 1 ? KEY : NESTED_KEY };
  return isGrouped && part === "body"
    ? { member: "chooseKey", code: pure(`keyInBody(${code})`), imports: { ...imports, keyInBody: WHOLE } }
    : { member: "chooseKey", code, imports };
}

function writer({ hasBody, bodyIsOptional, contentType, groups }: Operation): BodyFunction | undefined {
  if (!hasBody) return undefined;
  const type = contentType === "application/json" ? "" : JSON.stringify(contentType);
  if (groups.includes("body")) {
    const write = WRITERS[formOf(contentType)];
    const whole = bodyIsOptional ? "optionalWholeBody" : "wholeBody";
    const code = pure(`${whole}(${pure(`${write}(${type})`)})`);
    return { member: "writeBody", code, imports: { [whole]: WHOLE, [write]: "body/write-value" } };
  }
  const plain = pure(`jsonBody(${type})`);
  return bodyIsOptional
    ? {
        member: "writeBody",
        code: pure(`optionalBody(${plain})`),
        imports: { jsonBody: BODY, optionalBody: BODY },
      }
    : { member: "writeBody", code: plain, imports: { jsonBody: BODY } };
}

const WRITERS = { json: "jsonValue", text: "textBody", bytes: "bytesBody" } as const;

/** Sorts the input where parts of it stand under their own names; a body alone needs no sorting. */
function sorter({ groups }: Operation): BodyFunction | undefined {
  const sorted = groups.filter((group) => group !== "body");
  if (sorted.length === 0) return undefined;
  const code = pure(`groupedInput(${sorted.map((group) => JSON.stringify(group)).join(", ")})`);
  return { member: "sortInput", code, imports: { groupedInput: "input/grouped-input" } };
}

const REDIRECTS = "answer/redirects";

function redirectReaders({ successes, redirects }: Operation): readonly BodyFunction[] {
  if (redirects.length === 0) return [];
  const code = pure(`redirects([${redirects.map(({ status }) => status).join(", ")}])`);
  return [
    { member: "readRedirect", code, imports: { redirects: REDIRECTS } },
    ...(successes.length === 0
      ? [{ member: "readAnswer", code: pure("nothingElse()"), imports: { nothingElse: REDIRECTS } }]
      : []),
  ];
}

function readers({ successes }: Operation): readonly BodyFunction[] {
  const withBody = successes.filter(({ body }) => body !== undefined);
  if (withBody.length === 0) return [];
  const empty = successes.filter(({ body }) => body === undefined).map(({ status }) => status);
  const plain = readerOf(withBody);
  const read = withBody.some((success) => success.form === "json" && success.hasWideIntegers)
    ? { code: pure(`safeIntegers(${plain.code})`), imports: { ...plain.imports, safeIntegers: "answer/safe-integers" } }
    : plain;
  const answer =
    empty.length > 0
      ? {
          code: pure(`emptyWith([${empty.join(", ")}], ${read.code})`),
          imports: { ...read.imports, emptyWith: ANSWER },
        }
      : read;
  const bytes = withBody.filter(({ form }) => form === "bytes").map(({ status }) => status);
  return [
    { member: "readAnswer", ...answer },
    ...(bytes.length > 0
      ? [{ member: "readBody", code: pure(`bytesWith([${bytes.join(", ")}])`), imports: { bytesWith: BYTES } }]
      : []),
  ];
}

type Reader = Pick<BodyFunction, "code" | "imports">;

/** One reader for all successes, or one for each status where they differ. */
function readerOf(successes: readonly SuccessResponse[]): Reader {
  if (successes.every(isObjectOnly)) return objectReader(promisedBy(successes));
  const each = successes.map((success) => ({ status: success.status, reader: readerOfOne(success) }));
  const [first, ...others] = each.toReversed();
  if (first === undefined) return objectReader([]);
  const different = others.filter(({ reader }) => reader.code !== first.reader.code).toReversed();
  if (different.length === 0) return first.reader;
  const table = different.map(({ status, reader }) => `${status}: ${reader.code}`).join(", ");
  return {
    code: pure(`byStatus({ ${table} }, ${first.reader.code})`),
    imports: Object.assign({ byStatus: "answer/by-status" }, ...each.map(({ reader }) => reader.imports)),
  };
}

function isObjectOnly({ form, types }: SuccessResponse): boolean {
  return form === "json" && types.length === 1 && types[0] === "object";
}

function readerOfOne(success: SuccessResponse): Reader {
  const { form, types, required } = success;
  if (form === "text") return { code: pure("textAnswer()"), imports: { textAnswer: "answer/text-answer" } };
  if (form === "bytes") return { code: pure("bytesAnswer()"), imports: { bytesAnswer: BYTES } };
  if (isObjectOnly(success)) return objectReader(required);
  const [type, other] = types;
  if (other === undefined && type === "array") return { code: pure("jsonList()"), imports: { jsonList: ANSWER } };
  if (other === undefined && type !== undefined && type !== "null")
    return { code: pure(`jsonScalar("${type}")`), imports: { jsonScalar: ANSWER } };
  return { code: pure(`jsonOf(${types.map((one) => `"${one}"`).join(", ")})`), imports: { jsonOf: ANSWER } };
}

function objectReader(promises: readonly string[]): Reader {
  const names = promises.map((name) => JSON.stringify(name)).join(", ");
  return { code: pure(`jsonObject(${names})`), imports: { jsonObject: ANSWER } };
}

/** The members that a success has whatever its status is. */
function promisedBy([first, ...others]: readonly SuccessResponse[]): readonly string[] {
  return (first?.required ?? []).filter((name) => others.every(({ required }) => required.includes(name)));
}

/** Bundlers leave out a call that is marked as pure where its result is not used. */
function pure(call: string): string {
  return `/* @__PURE__ */ ${call}`;
}
